# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class OutputOutcomeTimeout(BaseModel):
    type: Literal["timeout"]
    def __init__(
        self,
        *,
        type: Literal["timeout"],
        **values: Any,
    ) -> None: ...


class OutputOutcomeExit(BaseModel):
    exit_code: int
    type: Literal["exit"]
    def __init__(
        self,
        *,
        exit_code: int,
        type: Literal["exit"],
        **values: Any,
    ) -> None: ...


class Output(BaseModel):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None
    def __init__(
        self,
        *,
        outcome: OutputOutcome,
        stderr: str,
        stdout: str,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallOutputContentDoneEvent(BaseModel):
    command_index: int
    item_id: str
    output: list[Output]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    def __init__(
        self,
        *,
        command_index: int,
        item_id: str,
        output: list[Output],
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_output_content.done"],
        **values: Any,
    ) -> None: ...

OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit
