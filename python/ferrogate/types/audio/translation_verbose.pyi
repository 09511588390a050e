# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.audio.transcription_segment import TranscriptionSegment

class TranslationVerbose(BaseModel):
    duration: float
    language: str
    text: str
    segments: list[TranscriptionSegment] | None
    def __init__(
        self,
        *,
        duration: float,
        language: str,
        text: str,
        segments: list[TranscriptionSegment] | None = ...,
        **values: Any,
    ) -> None: ...
