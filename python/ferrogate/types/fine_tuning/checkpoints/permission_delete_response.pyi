# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class PermissionDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["checkpoint.permission"],
        **values: Any,
    ) -> None: ...
