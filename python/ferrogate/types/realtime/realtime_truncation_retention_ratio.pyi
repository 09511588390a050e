# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class TokenLimits(BaseModel):
    post_instructions: int | None
    def __init__(
        self,
        *,
        post_instructions: int | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeTruncationRetentionRatio(BaseModel):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None
    def __init__(
        self,
        *,
        retention_ratio: float,
        type: Literal["retention_ratio"],
        token_limits: TokenLimits | None = ...,
        **values: Any,
    ) -> None: ...
