# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseReasoningTextDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        sequence_number: int,
        text: str,
        type: Literal["response.reasoning_text.done"],
        **values: Any,
    ) -> None: ...
