# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileSearchToolCallDelta(BaseModel):
    file_search: Any
    index: int
    type: Literal["file_search"]
    id: str | None
    def __init__(
        self,
        *,
        file_search: Any,
        index: int,
        type: Literal["file_search"],
        id: str | None = ...,
        **values: Any,
    ) -> None: ...
