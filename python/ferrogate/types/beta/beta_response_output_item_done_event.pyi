# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_output_item import BetaResponseOutputItem

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseOutputItemDoneEvent(BaseModel):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: Agent | None
    def __init__(
        self,
        *,
        item: BetaResponseOutputItem,
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_item.done"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
