# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int
