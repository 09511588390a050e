# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaComputerTool(BaseModel):
    type: Literal["computer"]
    def __init__(
        self,
        *,
        type: Literal["computer"],
        **values: Any,
    ) -> None: ...
