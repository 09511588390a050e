# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class TokenLimits(TypedDict, total=False):
    post_instructions: int


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    retention_ratio: Required[float]
    type: Required[Literal["retention_ratio"]]
    token_limits: TokenLimits
