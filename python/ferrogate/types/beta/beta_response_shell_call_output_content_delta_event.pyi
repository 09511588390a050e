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


class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseShellCallOutputContentDeltaEvent(BaseModel):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: Agent | None
    def __init__(
        self,
        *,
        command_index: int,
        delta: Delta,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.shell_call_output_content.delta"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
