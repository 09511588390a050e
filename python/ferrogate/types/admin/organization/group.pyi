# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Group(BaseModel):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        group_type: Literal["group", "tenant_group"],
        is_scim_managed: bool,
        name: str,
        **values: Any,
    ) -> None: ...
