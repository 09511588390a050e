# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import Required, TypedDict

class RunUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: dict[str, str] | None
