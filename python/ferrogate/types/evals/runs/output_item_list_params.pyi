# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class OutputItemListParams(TypedDict, total=False):
    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]
