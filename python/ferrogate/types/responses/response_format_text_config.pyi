# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.responses.response_format_text_json_schema_config import ResponseFormatTextJSONSchemaConfig
from ferrogate.types.shared.response_format_json_object import ResponseFormatJSONObject
from ferrogate.types.shared.response_format_text import ResponseFormatText

ResponseFormatTextConfig: TypeAlias = ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject
