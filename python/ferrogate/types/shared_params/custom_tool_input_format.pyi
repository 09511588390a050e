# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict

class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


class Grammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]

CustomToolInputFormat: TypeAlias = Text | Grammar
