# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_output_item import ResponseOutputItem

class ResponseOutputItemDoneEvent(BaseModel):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    def __init__(
        self,
        *,
        item: ResponseOutputItem,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_item.done"],
        **values: Any,
    ) -> None: ...
