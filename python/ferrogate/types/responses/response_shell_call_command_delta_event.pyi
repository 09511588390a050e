# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseShellCallCommandDeltaEvent(BaseModel):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str | None
    def __init__(
        self,
        *,
        command_index: int,
        delta: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.delta"],
        obfuscation: str | None = ...,
        **values: Any,
    ) -> None: ...
