# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferSpeechStoppedEvent(BaseModel):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    def __init__(
        self,
        *,
        audio_end_ms: int,
        event_id: str,
        item_id: str,
        type: Literal["input_audio_buffer.speech_stopped"],
        **values: Any,
    ) -> None: ...
