# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectGroup(BaseModel):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str
    def __init__(
        self,
        *,
        created_at: int,
        group_id: str,
        group_name: str,
        group_type: Literal["group", "tenant_group"],
        object: Literal["project.group"],
        project_id: str,
        **values: Any,
    ) -> None: ...
