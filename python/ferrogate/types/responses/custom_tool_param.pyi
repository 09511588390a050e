# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.shared_params.custom_tool_input_format import CustomToolInputFormat

class CustomToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: CustomToolInputFormat
