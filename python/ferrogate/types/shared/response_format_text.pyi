# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFormatText(BaseModel):
    type: Literal["text"]
    def __init__(
        self,
        *,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...
