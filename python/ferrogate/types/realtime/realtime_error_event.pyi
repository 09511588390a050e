# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_error import RealtimeError

class RealtimeErrorEvent(BaseModel):
    error: RealtimeError
    event_id: str
    type: Literal["error"]
    def __init__(
        self,
        *,
        error: RealtimeError,
        event_id: str,
        type: Literal["error"],
        **values: Any,
    ) -> None: ...
