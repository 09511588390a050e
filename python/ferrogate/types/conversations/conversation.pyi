# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Conversation(BaseModel):
    id: str
    created_at: int
    metadata: Any
    object: Literal["conversation"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        metadata: Any,
        object: Literal["conversation"],
        **values: Any,
    ) -> None: ...
