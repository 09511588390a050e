# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class ActionSearchSource(BaseModel):
    type: Literal["url"]
    url: str
    def __init__(
        self,
        *,
        type: Literal["url"],
        url: str,
        **values: Any,
    ) -> None: ...


class ActionSearch(BaseModel):
    type: Literal["search"]
    queries: list[str] | None
    query: str | None
    sources: list[ActionSearchSource] | None
    def __init__(
        self,
        *,
        type: Literal["search"],
        queries: list[str] | None = ...,
        query: str | None = ...,
        sources: list[ActionSearchSource] | None = ...,
        **values: Any,
    ) -> None: ...


class ActionOpenPage(BaseModel):
    type: Literal["open_page"]
    url: str | None
    def __init__(
        self,
        *,
        type: Literal["open_page"],
        url: str | None = ...,
        **values: Any,
    ) -> None: ...


class ActionFindInPage(BaseModel):
    pattern: str
    type: Literal["find_in_page"]
    url: str
    def __init__(
        self,
        *,
        pattern: str,
        type: Literal["find_in_page"],
        url: str,
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


class BetaResponseFunctionWebSearch(BaseModel):
    id: str
    action: Action
    status: Literal["completed", "failed", "in_progress", "searching"]
    type: Literal["web_search_call"]
    agent: Agent | None
    def __init__(
        self,
        *,
        id: str,
        action: Action,
        status: Literal["completed", "failed", "in_progress", "searching"],
        type: Literal["web_search_call"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...

Action: TypeAlias = ActionSearch | ActionOpenPage | ActionFindInPage
