# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing_extensions import TypedDict

class UserListParams(TypedDict, total=False):
    after: str
    emails: Sequence[str]
    limit: int
