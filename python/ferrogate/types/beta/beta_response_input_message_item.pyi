# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_input_content import BetaResponseInputContent

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseInputMessageItem(BaseModel):
    id: str
    content: list[BetaResponseInputContent]
    role: Literal["developer", "system", "user"]
    type: Literal["message"]
    agent: Agent | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        id: str,
        content: list[BetaResponseInputContent],
        role: Literal["developer", "system", "user"],
        type: Literal["message"],
        agent: Agent | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
