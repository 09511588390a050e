# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import Required, TypedDict

class FunctionDefinition(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: dict[str, Any]
    strict: bool | None
