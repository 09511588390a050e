# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]
    def __init__(
        self,
        *,
        call_id: str,
        delta: str,
        event_id: str,
        item_id: str,
        output_index: int,
        response_id: str,
        type: Literal["response.function_call_arguments.delta"],
        **values: Any,
    ) -> None: ...
