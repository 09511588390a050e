# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.message_delta import MessageDelta

class MessageDeltaEvent(BaseModel):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]
    def __init__(
        self,
        *,
        id: str,
        delta: MessageDelta,
        object: Literal["thread.message.delta"],
        **values: Any,
    ) -> None: ...
