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


class BetaResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: Agent | None
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        encrypted_content: str,
        type: Literal["compaction"],
        agent: Agent | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
