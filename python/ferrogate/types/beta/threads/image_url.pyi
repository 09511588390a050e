# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ImageURL(BaseModel):
    url: str
    detail: Literal["auto", "high", "low"] | None
    def __init__(
        self,
        *,
        url: str,
        detail: Literal["auto", "high", "low"] | None = ...,
        **values: Any,
    ) -> None: ...
