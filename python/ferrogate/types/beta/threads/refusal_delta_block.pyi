# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RefusalDeltaBlock(BaseModel):
    index: int
    type: Literal["refusal"]
    refusal: str | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["refusal"],
        refusal: str | None = ...,
        **values: Any,
    ) -> None: ...
