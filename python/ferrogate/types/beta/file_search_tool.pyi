# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileSearchRankingOptions(BaseModel):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None
    def __init__(
        self,
        *,
        score_threshold: float,
        ranker: Literal["auto", "default_2024_08_21"] | None = ...,
        **values: Any,
    ) -> None: ...


class FileSearch(BaseModel):
    max_num_results: int | None
    ranking_options: FileSearchRankingOptions | None
    def __init__(
        self,
        *,
        max_num_results: int | None = ...,
        ranking_options: FileSearchRankingOptions | None = ...,
        **values: Any,
    ) -> None: ...


class FileSearchTool(BaseModel):
    type: Literal["file_search"]
    file_search: FileSearch | None
    def __init__(
        self,
        *,
        type: Literal["file_search"],
        file_search: FileSearch | None = ...,
        **values: Any,
    ) -> None: ...
