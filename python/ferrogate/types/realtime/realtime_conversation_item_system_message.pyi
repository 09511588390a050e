# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    text: str | None
    type: Literal["input_text"] | None
    def __init__(
        self,
        *,
        text: str | None = ...,
        type: Literal["input_text"] | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeConversationItemSystemMessage(BaseModel):
    content: list[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        content: list[Content],
        role: Literal["system"],
        type: Literal["message"],
        id: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
