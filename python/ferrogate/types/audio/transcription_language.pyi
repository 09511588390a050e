# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class TranscriptionLanguage(BaseModel):
    code: str
    def __init__(
        self,
        *,
        code: str,
        **values: Any,
    ) -> None: ...
