# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class BetaResponseConversationParam(BaseModel):
    id: str
    def __init__(
        self,
        *,
        id: str,
        **values: Any,
    ) -> None: ...
