# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.fine_tuning.fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration

class FineTuningJobWandbIntegrationObject(BaseModel):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration
    def __init__(
        self,
        *,
        type: Literal["wandb"],
        wandb: FineTuningJobWandbIntegration,
        **values: Any,
    ) -> None: ...
