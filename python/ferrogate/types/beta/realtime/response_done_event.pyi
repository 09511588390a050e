# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.realtime_response import RealtimeResponse

class ResponseDoneEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]
    def __init__(
        self,
        *,
        event_id: str,
        response: RealtimeResponse,
        type: Literal["response.done"],
        **values: Any,
    ) -> None: ...
