# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam

class Text(TypedDict, total=False):
    type: Required[Literal["text"]]


class JSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]

BetaResponseFormatTextConfigParam: TypeAlias = Text | BetaResponseFormatTextJSONSchemaConfigParam | JSONObject
