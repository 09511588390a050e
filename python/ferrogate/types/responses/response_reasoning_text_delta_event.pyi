# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseReasoningTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    def __init__(
        self,
        *,
        content_index: int,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.reasoning_text.delta"],
        **values: Any,
    ) -> None: ...
