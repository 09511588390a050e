# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class McpListToolsCompleted(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        type: Literal["mcp_list_tools.completed"],
        **values: Any,
    ) -> None: ...
