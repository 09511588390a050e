# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class PermissionListResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["checkpoint.permission"],
        project_id: str,
        **values: Any,
    ) -> None: ...
