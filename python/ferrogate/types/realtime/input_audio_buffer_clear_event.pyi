# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferClearEvent(BaseModel):
    type: Literal["input_audio_buffer.clear"]
    event_id: str | None
    def __init__(
        self,
        *,
        type: Literal["input_audio_buffer.clear"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...
