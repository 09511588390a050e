# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class EvalDeleteResponse(BaseModel):
    deleted: bool
    eval_id: str
    object: str
    def __init__(
        self,
        *,
        deleted: bool,
        eval_id: str,
        object: str,
        **values: Any,
    ) -> None: ...
