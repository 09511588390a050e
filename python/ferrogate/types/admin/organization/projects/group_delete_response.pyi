# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class GroupDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["project.group.deleted"]
    def __init__(
        self,
        *,
        deleted: bool,
        object: Literal["project.group.deleted"],
        **values: Any,
    ) -> None: ...
