# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]
    def __init__(
        self,
        *,
        event: str,
        received_at: int,
        type: Literal["input_audio_buffer.dtmf_event_received"],
        **values: Any,
    ) -> None: ...
