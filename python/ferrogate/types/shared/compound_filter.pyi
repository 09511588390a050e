# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.shared.comparison_filter import ComparisonFilter

class CompoundFilter(BaseModel):
    filters: list[Filter]
    type: Literal["and", "or"]
    def __init__(
        self,
        *,
        filters: list[Filter],
        type: Literal["and", "or"],
        **values: Any,
    ) -> None: ...

Filter: TypeAlias = ComparisonFilter | Any
