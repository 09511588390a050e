# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class ProjectListParams(TypedDict, total=False):
    after: str
    include_archived: bool
    limit: int
