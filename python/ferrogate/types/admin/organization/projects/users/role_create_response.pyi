# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.admin.organization.organization_user import OrganizationUser
from ferrogate.types.admin.organization.role import Role

class RoleCreateResponse(BaseModel):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser
    def __init__(
        self,
        *,
        object: Literal["user.role"],
        role: Role,
        user: OrganizationUser,
        **values: Any,
    ) -> None: ...
