# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class SourceFileContentContent(BaseModel):
    item: dict[str, Any]
    sample: dict[str, Any] | None
    def __init__(
        self,
        *,
        item: dict[str, Any],
        sample: dict[str, Any] | None = ...,
        **values: Any,
    ) -> None: ...


class SourceFileContent(BaseModel):
    content: list[SourceFileContentContent]
    type: Literal["file_content"]
    def __init__(
        self,
        *,
        content: list[SourceFileContentContent],
        type: Literal["file_content"],
        **values: Any,
    ) -> None: ...


class SourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]
    def __init__(
        self,
        *,
        id: str,
        type: Literal["file_id"],
        **values: Any,
    ) -> None: ...


class CreateEvalJSONLRunDataSource(BaseModel):
    source: Source
    type: Literal["jsonl"]
    def __init__(
        self,
        *,
        source: Source,
        type: Literal["jsonl"],
        **values: Any,
    ) -> None: ...

Source: TypeAlias = SourceFileContent | SourceFileID
