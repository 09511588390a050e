# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class FileContentResponse(BaseModel):
    text: str | None
    type: str | None
    def __init__(
        self,
        *,
        text: str | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...
