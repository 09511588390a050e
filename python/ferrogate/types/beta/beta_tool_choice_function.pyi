# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaToolChoiceFunction(BaseModel):
    name: str
    type: Literal["function"]
    def __init__(
        self,
        *,
        name: str,
        type: Literal["function"],
        **values: Any,
    ) -> None: ...
