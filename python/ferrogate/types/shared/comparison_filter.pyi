# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]
    value: str | float | bool | list[str | float]
    def __init__(
        self,
        *,
        key: str,
        type: Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"],
        value: str | float | bool | list[str | float],
        **values: Any,
    ) -> None: ...
