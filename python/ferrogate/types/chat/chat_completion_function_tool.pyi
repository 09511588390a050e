# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.shared.function_definition import FunctionDefinition

class ChatCompletionFunctionTool(BaseModel):
    function: FunctionDefinition
    type: Literal["function"]
    def __init__(
        self,
        *,
        function: FunctionDefinition,
        type: Literal["function"],
        **values: Any,
    ) -> None: ...
