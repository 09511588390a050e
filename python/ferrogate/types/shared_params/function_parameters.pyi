# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias

FunctionParameters: TypeAlias = dict[str, Any]
