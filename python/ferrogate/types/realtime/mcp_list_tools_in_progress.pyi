# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class McpListToolsInProgress(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        type: Literal["mcp_list_tools.in_progress"],
        **values: Any,
    ) -> None: ...
