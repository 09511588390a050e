# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class LocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]
