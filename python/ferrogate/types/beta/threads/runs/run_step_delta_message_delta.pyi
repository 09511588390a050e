# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class MessageCreation(BaseModel):
    message_id: str | None
    def __init__(
        self,
        *,
        message_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class RunStepDeltaMessageDelta(BaseModel):
    type: Literal["message_creation"]
    message_creation: MessageCreation | None
    def __init__(
        self,
        *,
        type: Literal["message_creation"],
        message_creation: MessageCreation | None = ...,
        **values: Any,
    ) -> None: ...
