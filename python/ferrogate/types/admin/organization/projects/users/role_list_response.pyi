# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class AssignmentSource(BaseModel):
    principal_id: str
    principal_type: str
    def __init__(
        self,
        *,
        principal_id: str,
        principal_type: str,
        **values: Any,
    ) -> None: ...


class RoleListResponse(BaseModel):
    id: str
    assignment_sources: list[AssignmentSource] | None
    created_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, Any] | None
    description: str | None
    metadata: dict[str, Any] | None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None
    def __init__(
        self,
        *,
        id: str,
        name: str,
        permissions: list[str],
        predefined_role: bool,
        resource_type: str,
        assignment_sources: list[AssignmentSource] | None = ...,
        created_at: int | None = ...,
        created_by: str | None = ...,
        created_by_user_obj: dict[str, Any] | None = ...,
        description: str | None = ...,
        metadata: dict[str, Any] | None = ...,
        updated_at: int | None = ...,
        **values: Any,
    ) -> None: ...
