# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class SkillVersion(BaseModel):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        description: str,
        name: str,
        object: Literal["skill.version"],
        skill_id: str,
        version: str,
        **values: Any,
    ) -> None: ...
