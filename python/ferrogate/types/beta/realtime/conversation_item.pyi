# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_item_content import ConversationItemContent

class ConversationItem(BaseModel):
    id: str | None
    arguments: str | None
    call_id: str | None
    content: list[ConversationItemContent] | None
    name: str | None
    object: Literal["realtime.item"] | None
    output: str | None
    role: Literal["user", "assistant", "system"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    type: Literal["message", "function_call", "function_call_output"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        arguments: str | None = ...,
        call_id: str | None = ...,
        content: list[ConversationItemContent] | None = ...,
        name: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        output: str | None = ...,
        role: Literal["user", "assistant", "system"] | None = ...,
        status: Literal["completed", "incomplete", "in_progress"] | None = ...,
        type: Literal["message", "function_call", "function_call_output"] | None = ...,
        **values: Any,
    ) -> None: ...
