# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Error(BaseModel):
    code: str | None
    message: str | None
    param: str | None
    type: str | None
    def __init__(
        self,
        *,
        code: str | None = ...,
        message: str | None = ...,
        param: str | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    def __init__(
        self,
        *,
        content_index: int,
        error: Error,
        event_id: str,
        item_id: str,
        type: Literal["conversation.item.input_audio_transcription.failed"],
        **values: Any,
    ) -> None: ...
