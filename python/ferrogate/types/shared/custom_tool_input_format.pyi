# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class Text(BaseModel):
    type: Literal["text"]
    def __init__(
        self,
        *,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...


class Grammar(BaseModel):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]
    def __init__(
        self,
        *,
        definition: str,
        syntax: Literal["lark", "regex"],
        type: Literal["grammar"],
        **values: Any,
    ) -> None: ...

CustomToolInputFormat: TypeAlias = Text | Grammar
