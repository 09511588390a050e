# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_tool_param import BetaToolParam

class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: Agent | None
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"] | None
