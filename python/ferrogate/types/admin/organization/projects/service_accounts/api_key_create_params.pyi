# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import Required, TypedDict

class APIKeyCreateParams(TypedDict, total=False):
    project_id: Required[str]
    name: str
    scopes: Sequence[str]
