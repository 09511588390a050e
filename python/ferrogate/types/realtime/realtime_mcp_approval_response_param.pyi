# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    reason: str | None
