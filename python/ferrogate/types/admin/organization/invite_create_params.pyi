# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict

class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    role: Required[Literal["owner", "reader"]]
    projects: Iterable[Project]


class Project(TypedDict, total=False):
    id: Required[str]
    role: Required[Literal["member", "owner"]]
