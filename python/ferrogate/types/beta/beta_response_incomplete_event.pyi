# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response import BetaResponse

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


class BetaResponseIncompleteEvent(BaseModel):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: Agent | None
    def __init__(
        self,
        *,
        response: BetaResponse,
        sequence_number: int,
        type: Literal["response.incomplete"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
