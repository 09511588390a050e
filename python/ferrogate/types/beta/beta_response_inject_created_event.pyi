# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaResponseInjectCreatedEvent(BaseModel):
    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: str | None
    def __init__(
        self,
        *,
        response_id: str,
        sequence_number: int,
        type: Literal["response.inject.created"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...
