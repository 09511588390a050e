# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class TranscriptionSegment(BaseModel):
    id: int
    avg_logprob: float
    compression_ratio: float
    end: float
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: list[int]
    def __init__(
        self,
        *,
        id: int,
        avg_logprob: float,
        compression_ratio: float,
        end: float,
        no_speech_prob: float,
        seek: int,
        start: float,
        temperature: float,
        text: str,
        tokens: list[int],
        **values: Any,
    ) -> None: ...
