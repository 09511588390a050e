# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_custom_tool_param import BetaCustomToolParam

class ToolFunction(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, Any] | None
    parameters: Any
    strict: bool | None


class BetaNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]

Tool: TypeAlias = ToolFunction | BetaCustomToolParam
