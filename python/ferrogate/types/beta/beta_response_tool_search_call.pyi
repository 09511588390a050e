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


class BetaResponseToolSearchCall(BaseModel):
    id: str
    arguments: Any
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["tool_search_call"]
    agent: Agent | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        arguments: Any,
        execution: Literal["client", "server"],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["tool_search_call"],
        call_id: str | None = ...,
        agent: Agent | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
