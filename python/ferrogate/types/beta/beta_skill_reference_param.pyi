# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class BetaSkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str
