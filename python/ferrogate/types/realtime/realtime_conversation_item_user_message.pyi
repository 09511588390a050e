# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Content(BaseModel):
    audio: str | None
    detail: Literal["auto", "low", "high"] | None
    image_url: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "input_image"] | None
    def __init__(
        self,
        *,
        audio: str | None = ...,
        detail: Literal["auto", "low", "high"] | None = ...,
        image_url: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["input_text", "input_audio", "input_image"] | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeConversationItemUserMessage(BaseModel):
    content: list[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "incomplete", "in_progress"] | None
    def __init__(
        self,
        *,
        content: list[Content],
        role: Literal["user"],
        type: Literal["message"],
        id: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        status: Literal["completed", "incomplete", "in_progress"] | None = ...,
        **values: Any,
    ) -> None: ...
