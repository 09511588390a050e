# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RateLimit(BaseModel):
    limit: int | None
    name: Literal["requests", "tokens"] | None
    remaining: int | None
    reset_seconds: float | None
    def __init__(
        self,
        *,
        limit: int | None = ...,
        name: Literal["requests", "tokens"] | None = ...,
        remaining: int | None = ...,
        reset_seconds: float | None = ...,
        **values: Any,
    ) -> None: ...


class RateLimitsUpdatedEvent(BaseModel):
    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]
    def __init__(
        self,
        *,
        event_id: str,
        rate_limits: list[RateLimit],
        type: Literal["rate_limits.updated"],
        **values: Any,
    ) -> None: ...
