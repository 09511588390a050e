# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class EvalCustomDataSourceConfig(BaseModel):
    schema_: dict[str, Any]
    type: Literal["custom"]
    def __init__(
        self,
        *,
        schema_: dict[str, Any],
        type: Literal["custom"],
        **values: Any,
    ) -> None: ...
