# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
