# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import Required, TypedDict

class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[dict[str, Any]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: bool | None
