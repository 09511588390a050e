# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class ComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]]
    value: Required[str | float | bool | Sequence[str | float]]
