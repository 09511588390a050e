# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.text_delta import TextDelta

class TextDeltaBlock(BaseModel):
    index: int
    type: Literal["text"]
    text: TextDelta | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["text"],
        text: TextDelta | None = ...,
        **values: Any,
    ) -> None: ...
