# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class JSONSchema(BaseModel):
    name: str
    description: str | None
    schema_: dict[str, Any] | None
    strict: bool | None
    def __init__(
        self,
        *,
        name: str,
        description: str | None = ...,
        schema_: dict[str, Any] | None = ...,
        strict: bool | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseFormatJSONSchema(BaseModel):
    json_schema: JSONSchema
    type: Literal["json_schema"]
    def __init__(
        self,
        *,
        json_schema: JSONSchema,
        type: Literal["json_schema"],
        **values: Any,
    ) -> None: ...
