# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class UserRetrieveResponse(BaseModel):
    id: str
    email: str | None
    is_service_account: bool | None
    name: str
    picture: str | None
    user_type: Literal["tenant_user", "user"]
    def __init__(
        self,
        *,
        id: str,
        name: str,
        user_type: Literal["tenant_user", "user"],
        email: str | None = ...,
        is_service_account: bool | None = ...,
        picture: str | None = ...,
        **values: Any,
    ) -> None: ...
