# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Image(BaseModel):
    file_id: str | None
    def __init__(
        self,
        *,
        file_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class CodeInterpreterOutputImage(BaseModel):
    index: int
    type: Literal["image"]
    image: Image | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["image"],
        image: Image | None = ...,
        **values: Any,
    ) -> None: ...
