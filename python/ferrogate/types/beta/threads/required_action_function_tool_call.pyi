# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Function(BaseModel):
    arguments: str
    name: str
    def __init__(
        self,
        *,
        arguments: str,
        name: str,
        **values: Any,
    ) -> None: ...


class RequiredActionFunctionToolCall(BaseModel):
    id: str
    function: Function
    type: Literal["function"]
    def __init__(
        self,
        *,
        id: str,
        function: Function,
        type: Literal["function"],
        **values: Any,
    ) -> None: ...
