# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class JobListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str] | None
