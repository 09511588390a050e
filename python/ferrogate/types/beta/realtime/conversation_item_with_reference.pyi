# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_audio", "input_text", "item_reference", "text"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["input_audio", "input_text", "item_reference", "text"] | None = ...,
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
    role: Literal["assistant", "system", "user"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    type: Literal["function_call", "function_call_output", "item_reference", "message"] | None
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
        role: Literal["assistant", "system", "user"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        type: Literal["function_call", "function_call_output", "item_reference", "message"] | None = ...,
        **values: Any,
    ) -> None: ...
