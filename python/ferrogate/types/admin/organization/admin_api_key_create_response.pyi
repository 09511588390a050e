# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate.types.admin.organization.admin_api_key import AdminAPIKey, Owner

class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["organization.admin_api_key"],
        owner: Owner,
        redacted_value: str,
        value: str,
        expires_at: int | None = ...,
        last_used_at: int | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...
