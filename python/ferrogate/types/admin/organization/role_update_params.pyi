# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import TypedDict

class RoleUpdateParams(TypedDict, total=False):
    description: str | None
    permissions: Sequence[str] | None
    role_name: str | None
