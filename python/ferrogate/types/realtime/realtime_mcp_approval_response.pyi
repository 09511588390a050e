# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeMcpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None
    def __init__(
        self,
        *,
        id: str,
        approval_request_id: str,
        approve: bool,
        type: Literal["mcp_approval_response"],
        reason: str | None = ...,
        **values: Any,
    ) -> None: ...
