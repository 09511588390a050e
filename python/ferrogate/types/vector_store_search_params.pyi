# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.shared_params.comparison_filter import ComparisonFilter
from ferrogate.types.shared_params.compound_filter import CompoundFilter

class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[str | Sequence[str]]
    filters: Filters
    max_num_results: int
    ranking_options: RankingOptions
    rewrite_query: bool


class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float

Filters: TypeAlias = ComparisonFilter | CompoundFilter
