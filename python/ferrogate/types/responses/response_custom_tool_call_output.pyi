# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_input_content import ResponseInputContent
from ferrogate.types.responses.response_input_file import ResponseInputFile
from ferrogate.types.responses.response_input_image import ResponseInputImage
from ferrogate.types.responses.response_input_text import ResponseInputText

class CallerDirect(BaseModel):
    type: Literal["direct"]
    def __init__(
        self,
        *,
        type: Literal["direct"],
        **values: Any,
    ) -> None: ...


class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
    def __init__(
        self,
        *,
        caller_id: str,
        type: Literal["program"],
        **values: Any,
    ) -> None: ...


class ResponseCustomToolCallOutput(BaseModel):
    call_id: str
    output: str | list[ResponseInputContent]
    type: Literal["custom_tool_call_output"]
    id: str | None
    caller: Caller | None
    def __init__(
        self,
        *,
        call_id: str,
        output: str | list[ResponseInputContent],
        type: Literal["custom_tool_call_output"],
        id: str | None = ...,
        caller: Caller | None = ...,
        **values: Any,
    ) -> None: ...

OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile

Caller: TypeAlias = CallerDirect | CallerProgram | None
