# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]
    def __init__(
        self,
        *,
        arguments: str,
        call_id: str,
        event_id: str,
        item_id: str,
        name: str,
        output_index: int,
        response_id: str,
        type: Literal["response.function_call_arguments.done"],
        **values: Any,
    ) -> None: ...
