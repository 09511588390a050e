# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_response_create_params import RealtimeResponseCreateParams

class ResponseCreateEvent(BaseModel):
    type: Literal["response.create"]
    event_id: str | None
    response: RealtimeResponseCreateParams | None
    def __init__(
        self,
        *,
        type: Literal["response.create"],
        event_id: str | None = ...,
        response: RealtimeResponseCreateParams | None = ...,
        **values: Any,
    ) -> None: ...
