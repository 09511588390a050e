# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: str | None
    def __init__(
        self,
        *,
        audio: str,
        type: Literal["input_audio_buffer.append"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...
