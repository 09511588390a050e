# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.runs.run_step_delta import RunStepDelta

class RunStepDeltaEvent(BaseModel):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]
    def __init__(
        self,
        *,
        id: str,
        delta: RunStepDelta,
        object: Literal["thread.run.step.delta"],
        **values: Any,
    ) -> None: ...
