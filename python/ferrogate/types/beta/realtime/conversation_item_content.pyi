# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemContent(BaseModel):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None = ...,
        **values: Any,
    ) -> None: ...
