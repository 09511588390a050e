# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FilePath(BaseModel):
    file_id: str
    def __init__(
        self,
        *,
        file_id: str,
        **values: Any,
    ) -> None: ...


class FilePathAnnotation(BaseModel):
    end_index: int
    file_path: FilePath
    start_index: int
    text: str
    type: Literal["file_path"]
    def __init__(
        self,
        *,
        end_index: int,
        file_path: FilePath,
        start_index: int,
        text: str,
        type: Literal["file_path"],
        **values: Any,
    ) -> None: ...
