# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseCodeInterpreterCallCodeDoneEvent(BaseModel):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    def __init__(
        self,
        *,
        code: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.code_interpreter_call_code.done"],
        **values: Any,
    ) -> None: ...
