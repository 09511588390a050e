# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class APIKey(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        object: Literal["organization.project.service_account.api_key"],
        value: str,
        **values: Any,
    ) -> None: ...


class ServiceAccountCreateResponse(BaseModel):
    id: str
    api_key: APIKey | None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["none", "member"]
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        name: str,
        object: Literal["organization.project.service_account"],
        role: Literal["none", "member"],
        api_key: APIKey | None = ...,
        **values: Any,
    ) -> None: ...
