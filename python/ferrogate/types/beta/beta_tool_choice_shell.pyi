# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaToolChoiceShell(BaseModel):
    type: Literal["shell"]
    def __init__(
        self,
        *,
        type: Literal["shell"],
        **values: Any,
    ) -> None: ...
