# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferClearedEvent(BaseModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]
    def __init__(
        self,
        *,
        event_id: str,
        type: Literal["input_audio_buffer.cleared"],
        **values: Any,
    ) -> None: ...
