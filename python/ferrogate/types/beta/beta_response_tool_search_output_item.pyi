# made by python/tools/make_stubs.py from src/python/shapes.txt
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


class BetaResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: Agent | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        execution: Literal["client", "server"],
        status: Literal["completed", "in_progress", "incomplete"],
        tools: list[BetaTool],
        type: Literal["tool_search_output"],
        call_id: str | None = ...,
        agent: Agent | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
