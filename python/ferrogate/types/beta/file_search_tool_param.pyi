# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class FileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]
    ranker: Literal["auto", "default_2024_08_21"]


class FileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptions


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: FileSearch
