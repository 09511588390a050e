# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class OutcomeTimeout(BaseModel):
    type: Literal["timeout"]
    def __init__(
        self,
        *,
        type: Literal["timeout"],
        **values: Any,
    ) -> None: ...


class OutcomeExit(BaseModel):
    exit_code: int
    type: Literal["exit"]
    def __init__(
        self,
        *,
        exit_code: int,
        type: Literal["exit"],
        **values: Any,
    ) -> None: ...


class ResponseFunctionShellCallOutputContent(BaseModel):
    outcome: Outcome
    stderr: str
    stdout: str
    def __init__(
        self,
        *,
        outcome: Outcome,
        stderr: str,
        stdout: str,
        **values: Any,
    ) -> None: ...

Outcome: TypeAlias = OutcomeTimeout | OutcomeExit
