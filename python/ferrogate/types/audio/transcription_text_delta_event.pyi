# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Logprob(BaseModel):
    token: str | None
    bytes: list[int] | None
    logprob: float | None
    def __init__(
        self,
        *,
        token: str | None = ...,
        bytes: list[int] | None = ...,
        logprob: float | None = ...,
        **values: Any,
    ) -> None: ...


class TranscriptionTextDeltaEvent(BaseModel):
    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: list[Logprob] | None
    segment_id: str | None
    def __init__(
        self,
        *,
        delta: str,
        type: Literal["transcript.text.delta"],
        logprobs: list[Logprob] | None = ...,
        segment_id: str | None = ...,
        **values: Any,
    ) -> None: ...
