# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.message_content_delta import MessageContentDelta

class MessageDelta(BaseModel):
    content: list[MessageContentDelta] | None
    role: Literal["assistant", "user"] | None
    def __init__(
        self,
        *,
        content: list[MessageContentDelta] | None = ...,
        role: Literal["assistant", "user"] | None = ...,
        **values: Any,
    ) -> None: ...
