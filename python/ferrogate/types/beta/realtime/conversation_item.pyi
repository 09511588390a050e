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
    role: Literal["assistant", "system", "user"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    type: Literal["function_call", "function_call_output", "message"] | None
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
        role: Literal["assistant", "system", "user"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        type: Literal["function_call", "function_call_output", "message"] | None = ...,
        **values: Any,
    ) -> None: ...
