# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_local_skill_param import BetaLocalSkillParam

class BetaLocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]
