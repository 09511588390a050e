# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict
from ferrogate._words import FileTypes

class PartCreateParams(TypedDict, total=False):
    data: Required[FileTypes]
