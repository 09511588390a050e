# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Data(BaseModel):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["checkpoint.permission"],
        project_id: str,
        **values: Any,
    ) -> None: ...


class PermissionRetrieveResponse(BaseModel):
    data: list[Data]
    has_more: bool
    object: Literal["list"]
    first_id: str | None
    last_id: str | None
    def __init__(
        self,
        *,
        data: list[Data],
        has_more: bool,
        object: Literal["list"],
        first_id: str | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
