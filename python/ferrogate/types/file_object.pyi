# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class FileObject(BaseModel):
    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
    purpose: Literal["assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "user_data", "vision"]
    status: Literal["error", "processed", "uploaded"]
    expires_at: int | None
    status_details: str | None
    def __init__(
        self,
        *,
        id: str,
        bytes: int,
        created_at: int,
        filename: str,
        object: Literal["file"],
        purpose: Literal["assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "user_data", "vision"],
        status: Literal["error", "processed", "uploaded"],
        expires_at: int | None = ...,
        status_details: str | None = ...,
        **values: Any,
    ) -> None: ...
