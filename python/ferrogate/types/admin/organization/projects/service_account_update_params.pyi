# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ServiceAccountUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    name: str
    role: Literal["member", "owner"]
