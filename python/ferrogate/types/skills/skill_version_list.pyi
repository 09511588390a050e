# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.skills.skill_version import SkillVersion

class SkillVersionList(BaseModel):
    data: list[SkillVersion]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[SkillVersion],
        has_more: bool,
        object: Literal["list"],
        first_id: str | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
