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


class BetaResponseCustomToolCallInputDoneEvent(BaseModel):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    agent: Agent | None
    def __init__(
        self,
        *,
        input: str,
        item_id: str,
        output_index: int,
        sequence_number: int,
        type: Literal["response.custom_tool_call_input.done"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
