# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ImageFileDelta(BaseModel):
    detail: Literal["auto", "high", "low"] | None
    file_id: str | None
    def __init__(
        self,
        *,
        detail: Literal["auto", "high", "low"] | None = ...,
        file_id: str | None = ...,
        **values: Any,
    ) -> None: ...
