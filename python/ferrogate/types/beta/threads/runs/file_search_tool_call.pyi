# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileSearchRankingOptions(BaseModel):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float
    def __init__(
        self,
        *,
        ranker: Literal["auto", "default_2024_08_21"],
        score_threshold: float,
        **values: Any,
    ) -> None: ...


class FileSearchResultContent(BaseModel):
    text: str | None
    type: Literal["text"] | None
    def __init__(
        self,
        *,
        text: str | None = ...,
        type: Literal["text"] | None = ...,
        **values: Any,
    ) -> None: ...


class FileSearchResult(BaseModel):
    file_id: str
    file_name: str
    score: float
    content: list[FileSearchResultContent] | None
    def __init__(
        self,
        *,
        file_id: str,
        file_name: str,
        score: float,
        content: list[FileSearchResultContent] | None = ...,
        **values: Any,
    ) -> None: ...


class FileSearch(BaseModel):
    ranking_options: FileSearchRankingOptions | None
    results: list[FileSearchResult] | None
    def __init__(
        self,
        *,
        ranking_options: FileSearchRankingOptions | None = ...,
        results: list[FileSearchResult] | None = ...,
        **values: Any,
    ) -> None: ...


class FileSearchToolCall(BaseModel):
    id: str
    file_search: FileSearch
    type: Literal["file_search"]
    def __init__(
        self,
        *,
        id: str,
        file_search: FileSearch,
        type: Literal["file_search"],
        **values: Any,
    ) -> None: ...
