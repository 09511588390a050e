# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Error(BaseModel):
    code: str | None
    type: str | None
    def __init__(
        self,
        *,
        code: str | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeResponseStatus(BaseModel):
    error: Error | None
    reason: Literal["client_cancelled", "content_filter", "max_output_tokens", "turn_detected"] | None
    type: Literal["cancelled", "completed", "failed", "incomplete"] | None
    def __init__(
        self,
        *,
        error: Error | None = ...,
        reason: Literal["client_cancelled", "content_filter", "max_output_tokens", "turn_detected"] | None = ...,
        type: Literal["cancelled", "completed", "failed", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
