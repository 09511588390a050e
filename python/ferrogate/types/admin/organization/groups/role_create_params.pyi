# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class RoleCreateParams(TypedDict, total=False):
    role_id: Required[str]
