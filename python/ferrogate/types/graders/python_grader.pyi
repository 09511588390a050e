# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class PythonGrader(BaseModel):
    name: str
    source: str
    type: Literal["python"]
    image_tag: str | None
    def __init__(
        self,
        *,
        name: str,
        source: str,
        type: Literal["python"],
        image_tag: str | None = ...,
        **values: Any,
    ) -> None: ...
