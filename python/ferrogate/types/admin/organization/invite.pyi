# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Project(BaseModel):
    id: str
    role: Literal["member", "owner"]
    def __init__(
        self,
        *,
        id: str,
        role: Literal["member", "owner"],
        **values: Any,
    ) -> None: ...


class Invite(BaseModel):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[Project]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None
    expires_at: int | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        email: str,
        object: Literal["organization.invite"],
        projects: list[Project],
        role: Literal["owner", "reader"],
        status: Literal["accepted", "expired", "pending"],
        accepted_at: int | None = ...,
        expires_at: int | None = ...,
        **values: Any,
    ) -> None: ...
