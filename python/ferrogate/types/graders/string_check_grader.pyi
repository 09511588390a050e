# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class StringCheckGrader(BaseModel):
    input: str
    name: str
    operation: Literal["eq", "ilike", "like", "ne"]
    reference: str
    type: Literal["string_check"]
    def __init__(
        self,
        *,
        input: str,
        name: str,
        operation: Literal["eq", "ilike", "like", "ne"],
        reference: str,
        type: Literal["string_check"],
        **values: Any,
    ) -> None: ...
