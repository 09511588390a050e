# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.shared.custom_tool_input_format import CustomToolInputFormat

class CustomTool(BaseModel):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool | None
    description: str | None
    format: CustomToolInputFormat | None
    def __init__(
        self,
        *,
        name: str,
        type: Literal["custom"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        defer_loading: bool | None = ...,
        description: str | None = ...,
        format: CustomToolInputFormat | None = ...,
        **values: Any,
    ) -> None: ...
