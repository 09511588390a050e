# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Delta(BaseModel):
    stderr: str | None
    stdout: str | None
    def __init__(
        self,
        *,
        stderr: str | None = ...,
        stdout: str | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    def __init__(
        self,
        *,
        command_index: int,
        delta: Delta,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_output_content.delta"],
        **values: Any,
    ) -> None: ...
