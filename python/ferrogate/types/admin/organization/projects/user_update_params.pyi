# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class UserUpdateParams(TypedDict, total=False):
    project_id: Required[str]
    role: str | None
