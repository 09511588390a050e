# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class ProjectUpdateParams(TypedDict, total=False):
    external_key_id: str | None
    geography: str | None
    name: str | None
