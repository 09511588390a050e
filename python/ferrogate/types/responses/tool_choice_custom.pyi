# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]
    def __init__(
        self,
        *,
        name: str,
        type: Literal["custom"],
        **values: Any,
    ) -> None: ...
