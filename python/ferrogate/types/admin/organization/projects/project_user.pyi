# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str,
        added_at: int,
        object: Literal["organization.project.user"],
        role: str,
        email: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...
