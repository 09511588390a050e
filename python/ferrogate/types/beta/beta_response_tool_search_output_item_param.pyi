# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_tool import BetaTool

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseToolSearchOutputItemParam(BaseModel):
    tools: Sequence[BetaTool]
    type: Literal["tool_search_output"]
    id: str | None
    agent: Agent | None
    call_id: str | None
    execution: Literal["client", "server"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        tools: Sequence[BetaTool],
        type: Literal["tool_search_output"],
        id: str | None = ...,
        agent: Agent | None = ...,
        call_id: str | None = ...,
        execution: Literal["client", "server"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
