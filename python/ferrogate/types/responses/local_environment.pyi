# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.local_skill import LocalSkill

class LocalEnvironment(BaseModel):
    type: Literal["local"]
    skills: list[LocalSkill] | None
    def __init__(
        self,
        *,
        type: Literal["local"],
        skills: list[LocalSkill] | None = ...,
        **values: Any,
    ) -> None: ...
