# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["output_text", "output_audio"] | None
    def __init__(
        self,
        *,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["output_text", "output_audio"] | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeConversationItemAssistantMessage(BaseModel):
    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    def __init__(
        self,
        *,
        content: list[Content],
        role: Literal["assistant"],
        type: Literal["message"],
        id: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        status: Literal["completed", "incomplete", "in_progress"] | None = ...,
        **values: Any,
    ) -> None: ...
