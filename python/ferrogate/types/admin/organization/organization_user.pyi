# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectsData(BaseModel):
    id: str | None
    name: str | None
    role: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class Projects(BaseModel):
    data: list[ProjectsData]
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[ProjectsData],
        object: Literal["list"],
        **values: Any,
    ) -> None: ...


class User(BaseModel):
    id: str
    object: Literal["user"]
    banned: bool | None
    banned_at: int | None
    email: str | None
    enabled: bool | None
    name: str | None
    picture: str | None
    def __init__(
        self,
        *,
        id: str,
        object: Literal["user"],
        banned: bool | None = ...,
        banned_at: int | None = ...,
        email: str | None = ...,
        enabled: bool | None = ...,
        name: str | None = ...,
        picture: str | None = ...,
        **values: Any,
    ) -> None: ...


class OrganizationUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: int | None
    created: int | None
    developer_persona: str | None
    email: str | None
    is_default: bool | None
    is_scale_tier_authorized_purchaser: bool | None
    is_scim_managed: bool | None
    is_service_account: bool | None
    name: str | None
    projects: Projects | None
    role: str | None
    technical_level: str | None
    user: User | None
    def __init__(
        self,
        *,
        id: str,
        added_at: int,
        object: Literal["organization.user"],
        api_key_last_used_at: int | None = ...,
        created: int | None = ...,
        developer_persona: str | None = ...,
        email: str | None = ...,
        is_default: bool | None = ...,
        is_scale_tier_authorized_purchaser: bool | None = ...,
        is_scim_managed: bool | None = ...,
        is_service_account: bool | None = ...,
        name: str | None = ...,
        projects: Projects | None = ...,
        role: str | None = ...,
        technical_level: str | None = ...,
        user: User | None = ...,
        **values: Any,
    ) -> None: ...
