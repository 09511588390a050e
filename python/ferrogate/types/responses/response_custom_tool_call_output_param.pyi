# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.responses.response_input_content_param import ResponseInputContentParam
from ferrogate.types.responses.response_input_file_param import ResponseInputFileParam
from ferrogate.types.responses.response_input_image_param import ResponseInputImageParam
from ferrogate.types.responses.response_input_text_param import ResponseInputTextParam

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ResponseInputContentParam]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: Caller | None

OutputOutputContentList: TypeAlias = ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam

Caller: TypeAlias = CallerDirect | CallerProgram
