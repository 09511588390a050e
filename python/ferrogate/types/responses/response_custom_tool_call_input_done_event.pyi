# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseCustomToolCallInputDoneEvent(BaseModel):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    def __init__(
        self,
        *,
        input: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.done"],
        **values: Any,
    ) -> None: ...
