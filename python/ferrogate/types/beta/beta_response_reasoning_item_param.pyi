# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict

class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class Content(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    agent: Agent | None
    content: Iterable[Content]
    encrypted_content: str | None
    status: Literal["completed", "in_progress", "incomplete"]
