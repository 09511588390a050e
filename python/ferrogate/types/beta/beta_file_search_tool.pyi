# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class FiltersComparisonFilter(BaseModel):
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


class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
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


class FiltersCompoundFilter(BaseModel):
    filters: list[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]
    def __init__(
        self,
        *,
        filters: list[FiltersCompoundFilterFilter],
        type: Literal["and", "or"],
        **values: Any,
    ) -> None: ...


class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    text_weight: float
    def __init__(
        self,
        *,
        embedding_weight: float,
        text_weight: float,
        **values: Any,
    ) -> None: ...


class RankingOptions(BaseModel):
    hybrid_search: RankingOptionsHybridSearch | None
    ranker: Literal["auto", "default-2024-11-15"] | None
    score_threshold: float | None
    def __init__(
        self,
        *,
        hybrid_search: RankingOptionsHybridSearch | None = ...,
        ranker: Literal["auto", "default-2024-11-15"] | None = ...,
        score_threshold: float | None = ...,
        **values: Any,
    ) -> None: ...


class BetaFileSearchTool(BaseModel):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: Filters | None
    max_num_results: int | None
    ranking_options: RankingOptions | None
    def __init__(
        self,
        *,
        type: Literal["file_search"],
        vector_store_ids: list[str],
        filters: Filters | None = ...,
        max_num_results: int | None = ...,
        ranking_options: RankingOptions | None = ...,
        **values: Any,
    ) -> None: ...

FiltersCompoundFilterFilter: TypeAlias = FiltersCompoundFilterFilterComparisonFilter | Any

Filters: TypeAlias = FiltersComparisonFilter | FiltersCompoundFilter | None
