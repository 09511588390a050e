# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.text import Text

class TextContentBlock(BaseModel):
    text: Text
    type: Literal["text"]
    def __init__(
        self,
        *,
        text: Text,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...
