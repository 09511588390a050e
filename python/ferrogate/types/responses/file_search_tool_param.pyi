# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.shared_params.comparison_filter import ComparisonFilter
from ferrogate.types.shared_params.compound_filter import CompoundFilter
from ferrogate.types.vector_store_search_params import Filters as _Filters

class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: _Filters | None
    max_num_results: int
    ranking_options: RankingOptions

Filters: TypeAlias = ComparisonFilter | CompoundFilter
