# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFormatTextJSONSchemaConfig(BaseModel):
    name: str
    schema_: dict[str, Any]
    type: Literal["json_schema"]
    description: str | None
    strict: bool | None
    def __init__(
        self,
        *,
        name: str,
        schema_: dict[str, Any],
        type: Literal["json_schema"],
        description: str | None = ...,
        strict: bool | None = ...,
        **values: Any,
    ) -> None: ...
