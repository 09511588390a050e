# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemContent(BaseModel):
    id: str | None
    audio: str | None
    text: str | None
    transcript: str | None
    type: Literal["audio", "input_audio", "input_text", "item_reference", "text"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: Literal["audio", "input_audio", "input_text", "item_reference", "text"] | None = ...,
        **values: Any,
    ) -> None: ...
