# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class GroupCreateParams(TypedDict, total=False):
    group_id: Required[str]
    role: Required[str]
