# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypeAlias
from ferrogate.types.shared.response_format_json_object import ResponseFormatJSONObject
from ferrogate.types.shared.response_format_json_schema import ResponseFormatJSONSchema
from ferrogate.types.shared.response_format_text import ResponseFormatText

AssistantResponseFormatOption: TypeAlias = Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
