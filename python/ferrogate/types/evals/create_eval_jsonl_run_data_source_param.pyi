# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict

class SourceFileContentContent(TypedDict, total=False):
    item: Required[dict[str, Any]]
    sample: dict[str, Any]


class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]


class SourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[Source]
    type: Required[Literal["jsonl"]]

Source: TypeAlias = SourceFileContent | SourceFileID
