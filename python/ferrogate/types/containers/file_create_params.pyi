# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict
from ferrogate._words import FileTypes

class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    file_id: str
