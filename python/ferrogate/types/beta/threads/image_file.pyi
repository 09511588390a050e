# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ImageFile(BaseModel):
    file_id: str
    detail: Literal["auto", "high", "low"] | None
    def __init__(
        self,
        *,
        file_id: str,
        detail: Literal["auto", "high", "low"] | None = ...,
        **values: Any,
    ) -> None: ...
