# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict

class RunListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["canceled", "completed", "failed", "in_progress", "queued"]
