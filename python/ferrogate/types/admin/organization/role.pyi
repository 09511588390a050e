# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Role(BaseModel):
    id: str
    description: str | None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    def __init__(
        self,
        *,
        id: str,
        name: str,
        object: Literal["role"],
        permissions: list[str],
        predefined_role: bool,
        resource_type: str,
        description: str | None = ...,
        **values: Any,
    ) -> None: ...
