# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.file_object import FileObject

class Upload(BaseModel):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["cancelled", "completed", "expired", "pending"]
    file: FileObject | None
    def __init__(
        self,
        *,
        id: str,
        bytes: int,
        created_at: int,
        expires_at: int,
        filename: str,
        object: Literal["upload"],
        purpose: str,
        status: Literal["cancelled", "completed", "expired", "pending"],
        file: FileObject | None = ...,
        **values: Any,
    ) -> None: ...
