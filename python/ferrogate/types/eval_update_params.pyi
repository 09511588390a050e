# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypedDict

class EvalUpdateParams(TypedDict, total=False):
    metadata: dict[str, str] | None
    name: str
