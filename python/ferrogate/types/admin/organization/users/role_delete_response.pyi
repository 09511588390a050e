# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class RoleDeleteResponse(BaseModel):
    deleted: bool
    object: str
    def __init__(
        self,
        *,
        deleted: bool,
        object: str,
        **values: Any,
    ) -> None: ...
