# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferTimeoutTriggered(BaseModel):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
    def __init__(
        self,
        *,
        audio_end_ms: int,
        audio_start_ms: int,
        event_id: str,
        item_id: str,
        type: Literal["input_audio_buffer.timeout_triggered"],
        **values: Any,
    ) -> None: ...
