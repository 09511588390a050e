# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["input_text", "input_audio", "item_reference", "text"] | None = ...,
        **values: Any,
    ) -> None: ...


class ConversationItemWithReference(BaseModel):
    id: str | None
    arguments: str | None
    call_id: str | None
    content: list[Content] | None
    name: str | None
    object: Literal["realtime.item"] | None
    output: str | None
    role: Literal["user", "assistant", "system"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        arguments: str | None = ...,
        call_id: str | None = ...,
        content: list[Content] | None = ...,
        name: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        output: str | None = ...,
        role: Literal["user", "assistant", "system"] | None = ...,
        status: Literal["completed", "incomplete", "in_progress"] | None = ...,
        type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = ...,
        **values: Any,
    ) -> None: ...
