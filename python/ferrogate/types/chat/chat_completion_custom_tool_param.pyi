# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict

class CustomFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class CustomFormatGrammarGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]


class CustomFormatGrammar(TypedDict, total=False):
    grammar: Required[CustomFormatGrammarGrammar]
    type: Required[Literal["grammar"]]


class Custom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: CustomFormat


class ChatCompletionCustomToolParam(TypedDict, total=False):
    custom: Required[Custom]
    type: Required[Literal["custom"]]

CustomFormat: TypeAlias = CustomFormatText | CustomFormatGrammar
