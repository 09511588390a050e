# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class DeletedSkillVersion(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["skill.version.deleted"],
        version: str,
        **values: Any,
    ) -> None: ...
