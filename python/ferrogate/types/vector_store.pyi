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


class ExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"]
    days: int
    def __init__(
        self,
        *,
        anchor: Literal["last_active_at"],
        days: int,
        **values: Any,
    ) -> None: ...


class VectorStore(BaseModel):
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: int | None
    metadata: dict[str, str] | None
    name: str
    object: Literal["vector_store"]
    status: Literal["completed", "expired", "in_progress"]
    usage_bytes: int
    expires_after: ExpiresAfter | None
    expires_at: int | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        file_counts: FileCounts,
        name: str,
        object: Literal["vector_store"],
        status: Literal["completed", "expired", "in_progress"],
        usage_bytes: int,
        last_active_at: int | None = ...,
        metadata: dict[str, str] | None = ...,
        expires_after: ExpiresAfter | None = ...,
        expires_at: int | None = ...,
        **values: Any,
    ) -> None: ...
