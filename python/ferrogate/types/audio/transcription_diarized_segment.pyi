# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class TranscriptionDiarizedSegment(BaseModel):
    id: str
    end: float
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]
    def __init__(
        self,
        *,
        id: str,
        end: float,
        speaker: str,
        start: float,
        text: str,
        type: Literal["transcript.text.segment"],
        **values: Any,
    ) -> None: ...
