# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class CodeInterpreterTool(BaseModel):
    type: Literal["code_interpreter"]
    def __init__(
        self,
        *,
        type: Literal["code_interpreter"],
        **values: Any,
    ) -> None: ...
