# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseAudioTranscriptDeltaEvent(BaseModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    def __init__(
        self,
        *,
        delta: str,
        sequence_number: int,
        type: Literal["response.audio.transcript.delta"],
        **values: Any,
    ) -> None: ...
