# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int
    def __init__(
        self,
        *,
        max_requests_per_1_minute: int,
        **values: Any,
    ) -> None: ...
