# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.file_chunking_strategy import FileChunkingStrategy

class LastError(BaseModel):
    code: Literal["invalid_file", "server_error", "unsupported_file"]
    message: str
    def __init__(
        self,
        *,
        code: Literal["invalid_file", "server_error", "unsupported_file"],
        message: str,
        **values: Any,
    ) -> None: ...


class VectorStoreFile(BaseModel):
    id: str
    created_at: int
    last_error: LastError | None
    object: Literal["vector_store.file"]
    status: Literal["cancelled", "completed", "failed", "in_progress"]
    usage_bytes: int
    vector_store_id: str
    attributes: dict[str, str | float | bool] | None
    chunking_strategy: FileChunkingStrategy | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["vector_store.file"],
        status: Literal["cancelled", "completed", "failed", "in_progress"],
        usage_bytes: int,
        vector_store_id: str,
        last_error: LastError | None = ...,
        attributes: dict[str, str | float | bool] | None = ...,
        chunking_strategy: FileChunkingStrategy | None = ...,
        **values: Any,
    ) -> None: ...
