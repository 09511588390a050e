# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.inline_skill_source import InlineSkillSource

class InlineSkill(BaseModel):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]
    def __init__(
        self,
        *,
        description: str,
        name: str,
        source: InlineSkillSource,
        type: Literal["inline"],
        **values: Any,
    ) -> None: ...
