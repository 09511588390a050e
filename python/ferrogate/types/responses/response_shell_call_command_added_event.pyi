# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseShellCallCommandAddedEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    def __init__(
        self,
        *,
        command: str,
        command_index: int,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.added"],
        **values: Any,
    ) -> None: ...
