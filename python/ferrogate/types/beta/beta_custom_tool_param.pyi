# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict

class FormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class FormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


class BetaCustomToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: Format

Format: TypeAlias = FormatText | FormatGrammar
