# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class OwnerServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    role: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        role: str,
        **values: Any,
    ) -> None: ...


class OwnerUser(BaseModel):
    id: str
    created_at: int
    email: str
    name: str
    role: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        email: str,
        name: str,
        role: str,
        **values: Any,
    ) -> None: ...


class Owner(BaseModel):
    service_account: OwnerServiceAccount | None
    type: Literal["service_account", "user"] | None
    user: OwnerUser | None
    def __init__(
        self,
        *,
        service_account: OwnerServiceAccount | None = ...,
        type: Literal["service_account", "user"] | None = ...,
        user: OwnerUser | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectAPIKey(BaseModel):
    id: str
    created_at: int
    last_used_at: int | None
    name: str
    object: Literal["organization.project.api_key"]
    owner: Owner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        object: Literal["organization.project.api_key"],
        owner: Owner,
        owner_project_access: Literal["active", "inactive"],
        redacted_value: str,
        last_used_at: int | None = ...,
        **values: Any,
    ) -> None: ...
