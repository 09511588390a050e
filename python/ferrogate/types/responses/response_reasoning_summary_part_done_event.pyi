# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["summary_text"],
        **values: Any,
    ) -> None: ...


class ResponseReasoningSummaryPartDoneEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        part: Part,
        sequence_number: int,
        summary_index: int,
        type: Literal["response.reasoning_summary_part.done"],
        status: Literal["incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
