# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class PythonGraderParam(TypedDict, total=False):
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
    image_tag: str
