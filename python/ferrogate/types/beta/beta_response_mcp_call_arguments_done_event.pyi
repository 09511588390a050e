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


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    agent: Agent | None
    def __init__(
        self,
        *,
        arguments: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.mcp_call_arguments.done"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
