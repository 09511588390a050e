# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict

class ContainerListParams(TypedDict, total=False):
    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]
