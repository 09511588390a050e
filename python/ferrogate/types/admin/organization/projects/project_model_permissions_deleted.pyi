# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectModelPermissionsDeleted(BaseModel):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]
    def __init__(
        self,
        *,
        deleted: bool,
        object: Literal["project.model_permissions.deleted"],
        **values: Any,
    ) -> None: ...
