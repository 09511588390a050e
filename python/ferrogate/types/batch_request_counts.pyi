# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class BatchRequestCounts(BaseModel):
    completed: int
    failed: int
    total: int
    def __init__(
        self,
        *,
        completed: int,
        failed: int,
        total: int,
        **values: Any,
    ) -> None: ...
