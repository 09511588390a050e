# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.beta.beta_inline_skill_source_param import BetaInlineSkillSourceParam

class BetaInlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]
