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
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None
    def __init__(
        self,
        *,
        error: Error | None = ...,
        reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = ...,
        type: Literal["completed", "cancelled", "incomplete", "failed"] | None = ...,
        **values: Any,
    ) -> None: ...
