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


class BetaResponseErrorEvent(BaseModel):
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Literal["error"]
    agent: Agent | None
    def __init__(
        self,
        *,
        message: str,
        sequence_number: int,
        type: Literal["error"],
        code: str | None = ...,
        param: str | None = ...,
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
