# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.responses.local_skill_param import LocalSkillParam

class LocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]
