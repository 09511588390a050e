# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseRefusalDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        refusal: str,
        sequence_number: int,
        type: Literal["response.refusal.done"],
        **values: Any,
    ) -> None: ...
