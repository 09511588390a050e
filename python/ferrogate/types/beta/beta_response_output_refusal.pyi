# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaResponseOutputRefusal(BaseModel):
    refusal: str
    type: Literal["refusal"]
    def __init__(
        self,
        *,
        refusal: str,
        type: Literal["refusal"],
        **values: Any,
    ) -> None: ...
