# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import Required, TypedDict

class RoleCreateParams(TypedDict, total=False):
    permissions: Required[Sequence[str]]
    role_name: Required[str]
    description: str | None
