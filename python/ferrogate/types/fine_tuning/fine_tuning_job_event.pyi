# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FineTuningJobEvent(BaseModel):
    id: str
    created_at: int
    level: Literal["error", "info", "warn"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: Any
    type: Literal["message", "metrics"] | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        level: Literal["error", "info", "warn"],
        message: str,
        object: Literal["fine_tuning.job.event"],
        data: Any = ...,
        type: Literal["message", "metrics"] | None = ...,
        **values: Any,
    ) -> None: ...
