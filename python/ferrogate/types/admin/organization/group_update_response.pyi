# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class GroupUpdateResponse(BaseModel):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        is_scim_managed: bool,
        name: str,
        **values: Any,
    ) -> None: ...
