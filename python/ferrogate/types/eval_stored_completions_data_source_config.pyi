# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class EvalStoredCompletionsDataSourceConfig(BaseModel):
    schema_: dict[str, Any]
    type: Literal["stored_completions"]
    metadata: dict[str, str] | None
    def __init__(
        self,
        *,
        schema_: dict[str, Any],
        type: Literal["stored_completions"],
        metadata: dict[str, str] | None = ...,
        **values: Any,
    ) -> None: ...
