# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["none", "member", "owner"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        object: Literal["organization.project.service_account"],
        role: Literal["none", "member", "owner"],
        **values: Any,
    ) -> None: ...
