# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class TranscriptionWord(BaseModel):
    end: float
    start: float
    word: str
    def __init__(
        self,
        *,
        end: float,
        start: float,
        word: str,
        **values: Any,
    ) -> None: ...
