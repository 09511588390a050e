# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseCustomToolCallInputDeltaEvent(BaseModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    def __init__(
        self,
        *,
        delta: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.delta"],
        **values: Any,
    ) -> None: ...
