# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class OrganizationSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
    def __init__(
        self,
        *,
        deleted: bool,
        object: Literal["organization.spend_limit.deleted"],
        **values: Any,
    ) -> None: ...
