# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import TypedDict
from ferrogate._words import FileTypes

class SkillCreateParams(TypedDict, total=False):
    files: Sequence[FileTypes] | FileTypes
