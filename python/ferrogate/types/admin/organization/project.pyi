# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Project(BaseModel):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: int | None
    external_key_id: str | None
    name: str | None
    status: str | None
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["organization.project"],
        archived_at: int | None = ...,
        external_key_id: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
        **values: Any,
    ) -> None: ...
