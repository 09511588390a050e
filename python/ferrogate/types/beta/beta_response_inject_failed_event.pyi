# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_input_item import BetaResponseInputItem

class Error(BaseModel):
    code: Literal["response_already_completed", "response_not_found"]
    message: str
    def __init__(
        self,
        *,
        code: Literal["response_already_completed", "response_not_found"],
        message: str,
        **values: Any,
    ) -> None: ...


class BetaResponseInjectFailedEvent(BaseModel):
    error: Error
    input: list[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: str | None
    def __init__(
        self,
        *,
        error: Error,
        input: list[BetaResponseInputItem],
        response_id: str,
        sequence_number: int,
        type: Literal["response.inject.failed"],
        stream_id: str | None = ...,
        **values: Any,
    ) -> None: ...
