# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None
    def __init__(
        self,
        *,
        skill_id: str,
        type: Literal["skill_reference"],
        version: str | None = ...,
        **values: Any,
    ) -> None: ...
