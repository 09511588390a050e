# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ApplyPatchTool(BaseModel):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    def __init__(
        self,
        *,
        type: Literal["apply_patch"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        **values: Any,
    ) -> None: ...
