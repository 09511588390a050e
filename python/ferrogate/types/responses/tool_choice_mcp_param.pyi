# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: str | None
