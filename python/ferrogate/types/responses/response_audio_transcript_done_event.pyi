# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseAudioTranscriptDoneEvent(BaseModel):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    def __init__(
        self,
        *,
        sequence_number: int,
        type: Literal["response.audio.transcript.done"],
        **values: Any,
    ) -> None: ...
