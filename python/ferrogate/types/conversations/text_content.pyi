# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class TextContent(BaseModel):
    text: str
    type: Literal["text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...
