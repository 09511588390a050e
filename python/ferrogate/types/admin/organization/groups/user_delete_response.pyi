# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class UserDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["group.user.deleted"]
    def __init__(
        self,
        *,
        deleted: bool,
        object: Literal["group.user.deleted"],
        **values: Any,
    ) -> None: ...
