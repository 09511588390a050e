# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.shared_params.comparison_filter import ComparisonFilter

class CompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[Filter]]
    type: Required[Literal["and", "or"]]

Filter: TypeAlias = ComparisonFilter | Any
