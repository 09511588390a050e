# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.admin.organization.role import Role

class Group(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        object: Literal["group"],
        scim_managed: bool,
        **values: Any,
    ) -> None: ...


class RoleCreateResponse(BaseModel):
    group: Group
    object: Literal["group.role"]
    role: Role
    def __init__(
        self,
        *,
        group: Group,
        object: Literal["group.role"],
        role: Role,
        **values: Any,
    ) -> None: ...
