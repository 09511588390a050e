# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class ProjectCreateParams(TypedDict, total=False):
    name: Required[str]
    external_key_id: str | None
    geography: str | None
