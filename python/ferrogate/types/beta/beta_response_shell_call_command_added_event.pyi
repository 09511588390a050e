# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallCommandAddedEvent(BaseModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    agent: Agent | None
    def __init__(
        self,
        *,
        command: str,
        command_index: int,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_command.added"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
