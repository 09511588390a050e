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


class BetaResponseRefusalDoneEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: Agent | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        refusal: str,
        sequence_number: int,
        type: Literal["response.refusal.done"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
