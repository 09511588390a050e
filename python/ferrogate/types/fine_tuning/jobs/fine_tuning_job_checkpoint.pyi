# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Metrics(BaseModel):
    full_valid_loss: float | None
    full_valid_mean_token_accuracy: float | None
    step: float | None
    train_loss: float | None
    train_mean_token_accuracy: float | None
    valid_loss: float | None
    valid_mean_token_accuracy: float | None
    def __init__(
        self,
        *,
        full_valid_loss: float | None = ...,
        full_valid_mean_token_accuracy: float | None = ...,
        step: float | None = ...,
        train_loss: float | None = ...,
        train_mean_token_accuracy: float | None = ...,
        valid_loss: float | None = ...,
        valid_mean_token_accuracy: float | None = ...,
        **values: Any,
    ) -> None: ...


class FineTuningJobCheckpoint(BaseModel):
    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        fine_tuned_model_checkpoint: str,
        fine_tuning_job_id: str,
        metrics: Metrics,
        object: Literal["fine_tuning.job.checkpoint"],
        step_number: int,
        **values: Any,
    ) -> None: ...
