# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import Required, TypedDict

class BetaFunctionToolParam(TypedDict, total=False):
    name: Required[str]
    parameters: Required[dict[str, Any] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, Any] | None
