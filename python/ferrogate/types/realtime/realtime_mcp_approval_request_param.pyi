# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
