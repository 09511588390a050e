# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseMcpListToolsCompletedEvent(BaseModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_list_tools.completed"],
        **values: Any,
    ) -> None: ...
