# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ImageFileParam(TypedDict, total=False):
    file_id: Required[str]
    detail: Literal["auto", "high", "low"]
