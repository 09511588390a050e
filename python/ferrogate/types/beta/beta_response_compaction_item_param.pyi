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


class BetaResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None
    agent: Agent | None
    def __init__(
        self,
        *,
        encrypted_content: str,
        type: Literal["compaction"],
        id: str | None = ...,
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
