# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None
    def __init__(
        self,
        *,
        prefix_padding_ms: int | None = ...,
        silence_duration_ms: int | None = ...,
        threshold: float | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...
