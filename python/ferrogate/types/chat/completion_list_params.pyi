# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict

class CompletionListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str] | None
    model: str
    order: Literal["asc", "desc"]
