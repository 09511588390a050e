# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class SummaryTextContent(BaseModel):
    text: str
    type: Literal["summary_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["summary_text"],
        **values: Any,
    ) -> None: ...
