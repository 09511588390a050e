# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypedDict

class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: Any
    type: Literal["function"]
