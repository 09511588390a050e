# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
from ferrogate.types.beta.beta_response_output_text import BetaResponseOutputText

class PartReasoningText(BaseModel):
    text: str
    type: Literal["reasoning_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["reasoning_text"],
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


class BetaResponseContentPartAddedEvent(BaseModel):
    content_index: int
    item_id: str
    output_index: int
    part: Part
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: Agent | None
    def __init__(
        self,
        *,
        content_index: int,
        item_id: str,
        output_index: int,
        part: Part,
        sequence_number: int,
        type: Literal["response.content_part.added"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...

Part: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal | PartReasoningText
