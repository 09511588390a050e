# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias

FileContent: TypeAlias = str
