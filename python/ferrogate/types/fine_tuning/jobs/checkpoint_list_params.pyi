# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class CheckpointListParams(TypedDict, total=False):
    after: str
    limit: int
