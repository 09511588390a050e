# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseMcpCallCompleted(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        output_index: int,
        type: Literal["response.mcp_call.completed"],
        **values: Any,
    ) -> None: ...
