# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ProjectModelPermissions(BaseModel):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str]
    object: Literal["project.model_permissions"]
    def __init__(
        self,
        *,
        mode: Literal["allow_list", "deny_list"],
        api_model_ids: list[str],
        object: Literal["project.model_permissions"],
        **values: Any,
    ) -> None: ...
