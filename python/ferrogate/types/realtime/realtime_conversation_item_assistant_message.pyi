# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["output_audio", "output_text"] | None
    def __init__(
        self,
        *,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["output_audio", "output_text"] | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeConversationItemAssistantMessage(BaseModel):
    content: list[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        content: list[Content],
        role: Literal["assistant"],
        type: Literal["message"],
        id: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
