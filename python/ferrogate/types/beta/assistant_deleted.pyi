# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class AssistantDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["assistant.deleted"],
        **values: Any,
    ) -> None: ...
