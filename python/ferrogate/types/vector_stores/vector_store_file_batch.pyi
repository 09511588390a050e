# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileCounts(BaseModel):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int
    def __init__(
        self,
        *,
        cancelled: int,
        completed: int,
        failed: int,
        in_progress: int,
        total: int,
        **values: Any,
    ) -> None: ...


class VectorStoreFileBatch(BaseModel):
    id: str
    created_at: int
    file_counts: FileCounts
    object: Literal["vector_store.files_batch"]
    status: Literal["cancelled", "completed", "failed", "in_progress"]
    vector_store_id: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        file_counts: FileCounts,
        object: Literal["vector_store.files_batch"],
        status: Literal["cancelled", "completed", "failed", "in_progress"],
        vector_store_id: str,
        **values: Any,
    ) -> None: ...
