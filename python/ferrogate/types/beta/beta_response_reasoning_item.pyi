# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Summary(BaseModel):
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


class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]
    def __init__(
        self,
        *,
        text: str,
        type: Literal["reasoning_text"],
        **values: Any,
    ) -> None: ...


class BetaResponseReasoningItem(BaseModel):
    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    agent: Agent | None
    content: list[Content] | None
    encrypted_content: str | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        id: str,
        summary: list[Summary],
        type: Literal["reasoning"],
        agent: Agent | None = ...,
        content: list[Content] | None = ...,
        encrypted_content: str | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
