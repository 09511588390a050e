# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_local_skill import BetaLocalSkill

class BetaLocalEnvironment(BaseModel):
    type: Literal["local"]
    skills: list[BetaLocalSkill] | None
    def __init__(
        self,
        *,
        type: Literal["local"],
        skills: list[BetaLocalSkill] | None = ...,
        **values: Any,
    ) -> None: ...
