# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferSpeechStartedEvent(BaseModel):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]
    def __init__(
        self,
        *,
        audio_start_ms: int,
        event_id: str,
        item_id: str,
        type: Literal["input_audio_buffer.speech_started"],
        **values: Any,
    ) -> None: ...
