# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["file"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["file"],
        **values: Any,
    ) -> None: ...
