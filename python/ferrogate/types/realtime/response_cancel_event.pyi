# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseCancelEvent(BaseModel):
    type: Literal["response.cancel"]
    event_id: str | None
    response_id: str | None
    def __init__(
        self,
        *,
        type: Literal["response.cancel"],
        event_id: str | None = ...,
        response_id: str | None = ...,
        **values: Any,
    ) -> None: ...
