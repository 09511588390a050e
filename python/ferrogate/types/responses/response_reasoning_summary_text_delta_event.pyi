# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseReasoningSummaryTextDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        summary_index: int,
        type: Literal["response.reasoning_summary_text.delta"],
        **values: Any,
    ) -> None: ...
