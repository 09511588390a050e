# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class RateLimitListRateLimitsParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
