# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.shared.comparison_filter import ComparisonFilter
from ferrogate.types.shared.compound_filter import CompoundFilter

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


class FileSearchTool(BaseModel):
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

Filters: TypeAlias = ComparisonFilter | CompoundFilter | None
