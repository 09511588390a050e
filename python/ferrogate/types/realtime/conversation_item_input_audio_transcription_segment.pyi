# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
    def __init__(
        self,
        *,
        id: str,
        content_index: int,
        end: float,
        event_id: str,
        item_id: str,
        speaker: str,
        start: float,
        text: str,
        type: Literal["conversation.item.input_audio_transcription.segment"],
        **values: Any,
    ) -> None: ...
