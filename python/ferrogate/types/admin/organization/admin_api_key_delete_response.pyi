# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class AdminAPIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["organization.admin_api_key.deleted"],
        **values: Any,
    ) -> None: ...
