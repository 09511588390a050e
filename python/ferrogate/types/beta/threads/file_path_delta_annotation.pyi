# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FilePath(BaseModel):
    file_id: str | None
    def __init__(
        self,
        *,
        file_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class FilePathDeltaAnnotation(BaseModel):
    index: int
    type: Literal["file_path"]
    end_index: int | None
    file_path: FilePath | None
    start_index: int | None
    text: str | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["file_path"],
        end_index: int | None = ...,
        file_path: FilePath | None = ...,
        start_index: int | None = ...,
        text: str | None = ...,
        **values: Any,
    ) -> None: ...
