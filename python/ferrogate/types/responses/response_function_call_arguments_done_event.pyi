# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    def __init__(
        self,
        *,
        arguments: str,
        item_id: str,
        name: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.function_call_arguments.done"],
        **values: Any,
    ) -> None: ...
