# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]
