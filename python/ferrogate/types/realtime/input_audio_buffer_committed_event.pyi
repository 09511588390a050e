# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputAudioBufferCommittedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        type: Literal["input_audio_buffer.committed"],
        previous_item_id: str | None = ...,
        **values: Any,
    ) -> None: ...
