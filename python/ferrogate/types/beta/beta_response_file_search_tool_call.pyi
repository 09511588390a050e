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


class Result(BaseModel):
    attributes: dict[str, str | float | bool] | None
    file_id: str | None
    filename: str | None
    score: float | None
    text: str | None
    def __init__(
        self,
        *,
        attributes: dict[str, str | float | bool] | None = ...,
        file_id: str | None = ...,
        filename: str | None = ...,
        score: float | None = ...,
        text: str | None = ...,
        **values: Any,
    ) -> None: ...


class BetaResponseFileSearchToolCall(BaseModel):
    id: str
    queries: list[str]
    status: Literal["completed", "failed", "in_progress", "incomplete", "searching"]
    type: Literal["file_search_call"]
    agent: Agent | None
    results: list[Result] | None
    def __init__(
        self,
        *,
        id: str,
        queries: list[str],
        status: Literal["completed", "failed", "in_progress", "incomplete", "searching"],
        type: Literal["file_search_call"],
        agent: Agent | None = ...,
        results: list[Result] | None = ...,
        **values: Any,
    ) -> None: ...
