# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    def __init__(
        self,
        *,
        id: str,
        arguments: str,
        name: str,
        server_label: str,
        type: Literal["mcp_approval_request"],
        **values: Any,
    ) -> None: ...
