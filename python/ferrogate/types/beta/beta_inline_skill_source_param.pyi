# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class BetaInlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
