# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Owner(BaseModel):
    id: str | None
    created_at: int | None
    name: str | None
    object: str | None
    role: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        created_at: int | None = ...,
        name: str | None = ...,
        object: str | None = ...,
        role: str | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...


class AdminAPIKey(BaseModel):
    id: str
    created_at: int
    expires_at: int | None
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str
    last_used_at: int | None
    name: str | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["organization.admin_api_key"],
        owner: Owner,
        redacted_value: str,
        expires_at: int | None = ...,
        last_used_at: int | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...
