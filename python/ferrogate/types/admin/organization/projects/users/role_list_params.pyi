# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class RoleListParams(TypedDict, total=False):
    project_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
