# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]
    type: Literal["allowed_tools"]
    def __init__(
        self,
        *,
        mode: Literal["auto", "required"],
        tools: list[dict[str, Any]],
        type: Literal["allowed_tools"],
        **values: Any,
    ) -> None: ...
