# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import Required, TypedDict

class Result(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[Sequence[str]]
    status: Required[Literal["completed", "failed", "in_progress", "incomplete", "searching"]]
    type: Required[Literal["file_search_call"]]
    results: Iterable[Result] | None
