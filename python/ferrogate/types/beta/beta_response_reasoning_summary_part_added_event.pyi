# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Part(BaseModel):
    text: str
    type: Literal["summary_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["summary_text"],
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


class BetaResponseReasoningSummaryPartAddedEvent(BaseModel):
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: Agent | None
    def __init__(
        self,
        *,
        item_id: str,
        output_index: int,
        part: Part,
        sequence_number: int,
        summary_index: int,
        type: Literal["response.reasoning_summary_part.added"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
