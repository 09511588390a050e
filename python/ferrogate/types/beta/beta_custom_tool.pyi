# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class FormatText(BaseModel):
    type: Literal["text"]
    def __init__(
        self,
        *,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...


class FormatGrammar(BaseModel):
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


class BetaCustomTool(BaseModel):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool | None
    description: str | None
    format: Format | None
    def __init__(
        self,
        *,
        name: str,
        type: Literal["custom"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        defer_loading: bool | None = ...,
        description: str | None = ...,
        format: Format | None = ...,
        **values: Any,
    ) -> None: ...

Format: TypeAlias = FormatText | FormatGrammar
