# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]
    def __init__(
        self,
        *,
        type: Literal["apply_patch"],
        **values: Any,
    ) -> None: ...
