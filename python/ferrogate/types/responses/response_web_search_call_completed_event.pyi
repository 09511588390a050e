# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseWebSearchCallCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.web_search_call.completed"],
        **values: Any,
    ) -> None: ...
