# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig

class Text(BaseModel):
    type: Literal["text"]
    def __init__(
        self,
        *,
        type: Literal["text"],
        **values: Any,
    ) -> None: ...


class JSONObject(BaseModel):
    type: Literal["json_object"]
    def __init__(
        self,
        *,
        type: Literal["json_object"],
        **values: Any,
    ) -> None: ...

BetaResponseFormatTextConfig: TypeAlias = Text | BetaResponseFormatTextJSONSchemaConfig | JSONObject
