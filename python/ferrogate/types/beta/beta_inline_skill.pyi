# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_inline_skill_source import BetaInlineSkillSource

class BetaInlineSkill(BaseModel):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]
    def __init__(
        self,
        *,
        description: str,
        name: str,
        source: BetaInlineSkillSource,
        type: Literal["inline"],
        **values: Any,
    ) -> None: ...
