# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.responses.inline_skill_source_param import InlineSkillSourceParam

class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]
