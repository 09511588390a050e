# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict

class FiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]]
    value: Required[str | float | bool | Sequence[str | float]]


class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "gt", "gte", "in", "lt", "lte", "ne", "nin"]]
    value: Required[str | float | bool | Sequence[str | float]]


class FiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    filters: Filters | None
    max_num_results: int
    ranking_options: RankingOptions

FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | Any

Filters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter
