# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
