# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Function(BaseModel):
    arguments: str | None
    name: str | None
    output: str | None
    def __init__(
        self,
        *,
        arguments: str | None = ...,
        name: str | None = ...,
        output: str | None = ...,
        **values: Any,
    ) -> None: ...


class FunctionToolCallDelta(BaseModel):
    index: int
    type: Literal["function"]
    id: str | None
    function: Function | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["function"],
        id: str | None = ...,
        function: Function | None = ...,
        **values: Any,
    ) -> None: ...
