# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class LogprobTopLogprob(BaseModel):
    token: str | None
    logprob: float | None
    def __init__(
        self,
        *,
        token: str | None = ...,
        logprob: float | None = ...,
        **values: Any,
    ) -> None: ...


class Logprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None
    def __init__(
        self,
        *,
        token: str,
        logprob: float,
        top_logprobs: list[LogprobTopLogprob] | None = ...,
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


class BetaResponseTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[Logprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: Agent | None
    def __init__(
        self,
        *,
        content_index: int,
        delta: str,
        item_id: str,
        logprobs: list[Logprob],
        output_index: int,
        sequence_number: int,
        type: Literal["response.output_text.delta"],
        agent: Agent | None = ...,
        **values: Any,
    ) -> None: ...
