# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_output_refusal import BetaResponseOutputRefusal
from ferrogate.types.beta.beta_response_output_text import BetaResponseOutputText

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseOutputMessage(BaseModel):
    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["message"]
    agent: Agent | None
    phase: Literal["commentary", "final_answer"] | None
    def __init__(
        self,
        *,
        id: str,
        content: list[Content],
        role: Literal["assistant"],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["message"],
        agent: Agent | None = ...,
        phase: Literal["commentary", "final_answer"] | None = ...,
        **values: Any,
    ) -> None: ...

Content: TypeAlias = BetaResponseOutputText | BetaResponseOutputRefusal
