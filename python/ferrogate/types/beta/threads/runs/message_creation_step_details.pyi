# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class MessageCreation(BaseModel):
    message_id: str
    def __init__(
        self,
        *,
        message_id: str,
        **values: Any,
    ) -> None: ...


class MessageCreationStepDetails(BaseModel):
    message_creation: MessageCreation
    type: Literal["message_creation"]
    def __init__(
        self,
        *,
        message_creation: MessageCreation,
        type: Literal["message_creation"],
        **values: Any,
    ) -> None: ...
