# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileCreateResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str
    def __init__(
        self,
        *,
        id: str,
        bytes: int,
        container_id: str,
        created_at: int,
        object: Literal["container.file"],
        path: str,
        source: str,
        **values: Any,
    ) -> None: ...
