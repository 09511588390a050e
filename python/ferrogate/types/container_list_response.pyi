# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"] | None
    minutes: int | None
    def __init__(
        self,
        *,
        anchor: Literal["last_active_at"] | None = ...,
        minutes: int | None = ...,
        **values: Any,
    ) -> None: ...


class NetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None
    def __init__(
        self,
        *,
        type: Literal["allowlist", "disabled"],
        allowed_domains: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ContainerListResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ExpiresAfter | None
    last_active_at: int | None
    memory_limit: Literal["16g", "1g", "4g", "64g"] | None
    network_policy: NetworkPolicy | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        object: str,
        status: str,
        expires_after: ExpiresAfter | None = ...,
        last_active_at: int | None = ...,
        memory_limit: Literal["16g", "1g", "4g", "64g"] | None = ...,
        network_policy: NetworkPolicy | None = ...,
        **values: Any,
    ) -> None: ...
