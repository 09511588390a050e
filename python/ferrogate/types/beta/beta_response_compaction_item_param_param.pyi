# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class Agent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None
    agent: Agent | None
