# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: int | None
    max_files: int | None
    def __init__(
        self,
        *,
        enabled: bool,
        max_file_size: int | None = ...,
        max_files: int | None = ...,
        **values: Any,
    ) -> None: ...
