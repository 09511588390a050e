# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFormatTextPython(BaseModel):
    type: Literal["python"]
    def __init__(
        self,
        *,
        type: Literal["python"],
        **values: Any,
    ) -> None: ...
