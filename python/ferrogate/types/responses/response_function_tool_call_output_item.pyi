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


class ResponseFunctionToolCallOutputItem(BaseModel):
    id: str
    call_id: str
    output: str | list[ResponseInputContent]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["function_call_output"]
    caller: Caller | None
    created_by: str | None
    name: str | None
    namespace: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        output: str | list[ResponseInputContent],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["function_call_output"],
        caller: Caller | None = ...,
        created_by: str | None = ...,
        name: str | None = ...,
        namespace: str | None = ...,
        **values: Any,
    ) -> None: ...

OutputOutputContentList: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile

Caller: TypeAlias = CallerDirect | CallerProgram | None
