# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.audio.transcription_segment import TranscriptionSegment
from ferrogate.types.audio.transcription_word import TranscriptionWord

class Usage(BaseModel):
    seconds: float
    type: Literal["duration"]
    def __init__(
        self,
        *,
        seconds: float,
        type: Literal["duration"],
        **values: Any,
    ) -> None: ...


class TranscriptionVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] | None
    usage: Usage | None
    words: list[TranscriptionWord] | None
    def __init__(
        self,
        *,
        duration: float,
        language: str,
        text: str,
        segments: list[TranscriptionSegment] | None = ...,
        usage: Usage | None = ...,
        words: list[TranscriptionWord] | None = ...,
        **values: Any,
    ) -> None: ...
