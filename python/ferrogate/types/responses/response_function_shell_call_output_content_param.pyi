# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict

class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]

Outcome: TypeAlias = OutcomeTimeout | OutcomeExit
