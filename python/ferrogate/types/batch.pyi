# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.batch_error import BatchError
from ferrogate.types.batch_request_counts import BatchRequestCounts
from ferrogate.types.batch_usage import BatchUsage

class Errors(BaseModel):
    data: list[BatchError] | None
    object: str | None
    def __init__(
        self,
        *,
        data: list[BatchError] | None = ...,
        object: str | None = ...,
        **values: Any,
    ) -> None: ...


class Batch(BaseModel):
    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal["cancelled", "cancelling", "completed", "expired", "failed", "finalizing", "in_progress", "validating"]
    cancelled_at: int | None
    cancelling_at: int | None
    completed_at: int | None
    error_file_id: str | None
    errors: Errors | None
    expired_at: int | None
    expires_at: int | None
    failed_at: int | None
    finalizing_at: int | None
    in_progress_at: int | None
    metadata: dict[str, str] | None
    model: str | None
    output_file_id: str | None
    request_counts: BatchRequestCounts | None
    usage: BatchUsage | None
    def __init__(
        self,
        *,
        id: str,
        completion_window: str,
        created_at: int,
        endpoint: str,
        input_file_id: str,
        object: Literal["batch"],
        status: Literal["cancelled", "cancelling", "completed", "expired", "failed", "finalizing", "in_progress", "validating"],
        cancelled_at: int | None = ...,
        cancelling_at: int | None = ...,
        completed_at: int | None = ...,
        error_file_id: str | None = ...,
        errors: Errors | None = ...,
        expired_at: int | None = ...,
        expires_at: int | None = ...,
        failed_at: int | None = ...,
        finalizing_at: int | None = ...,
        in_progress_at: int | None = ...,
        metadata: dict[str, str] | None = ...,
        model: str | None = ...,
        output_file_id: str | None = ...,
        request_counts: BatchRequestCounts | None = ...,
        usage: BatchUsage | None = ...,
        **values: Any,
    ) -> None: ...
