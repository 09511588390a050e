# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...
