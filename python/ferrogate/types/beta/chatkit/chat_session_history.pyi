# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: int | None
    def __init__(
        self,
        *,
        enabled: bool,
        recent_threads: int | None = ...,
        **values: Any,
    ) -> None: ...
