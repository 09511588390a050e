# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam

class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["high", "low", "medium"] | None
