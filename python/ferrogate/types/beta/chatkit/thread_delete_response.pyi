# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ThreadDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["chatkit.thread.deleted"],
        **values: Any,
    ) -> None: ...
