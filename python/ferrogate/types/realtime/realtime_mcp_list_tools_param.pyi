# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Any, Literal
from typing_extensions import Required, TypedDict

class Tool(TypedDict, total=False):
    input_schema: Required[Any]
    name: Required[str]
    annotations: Any
    description: str | None


class RealtimeMcpListToolsParam(TypedDict, total=False):
    server_label: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str
