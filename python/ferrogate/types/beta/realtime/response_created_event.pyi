# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.realtime_response import RealtimeResponse

class ResponseCreatedEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]
    def __init__(
        self,
        *,
        event_id: str,
        response: RealtimeResponse,
        type: Literal["response.created"],
        **values: Any,
    ) -> None: ...
