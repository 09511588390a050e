# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class RunDeleteResponse(BaseModel):
    deleted: bool | None
    object: str | None
    run_id: str | None
    def __init__(
        self,
        *,
        deleted: bool | None = ...,
        object: str | None = ...,
        run_id: str | None = ...,
        **values: Any,
    ) -> None: ...
