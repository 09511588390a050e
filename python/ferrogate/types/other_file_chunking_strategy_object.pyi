# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class OtherFileChunkingStrategyObject(BaseModel):
    type: Literal["other"]
    def __init__(
        self,
        *,
        type: Literal["other"],
        **values: Any,
    ) -> None: ...
