# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class DeletedSkill(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["skill.deleted"],
        **values: Any,
    ) -> None: ...
