# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.skill import Skill

class SkillList(BaseModel):
    data: list[Skill]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[Skill],
        has_more: bool,
        object: Literal["list"],
        first_id: str | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
