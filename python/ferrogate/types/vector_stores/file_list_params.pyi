# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict

class FileListParams(TypedDict, total=False):
    after: str
    before: str
    filter: Literal["cancelled", "completed", "failed", "in_progress"]
    limit: int
    order: Literal["asc", "desc"]
