# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_input_content import BetaResponseInputContent
from ferrogate.types.beta.beta_response_input_file import BetaResponseInputFile
from ferrogate.types.beta.beta_response_input_image import BetaResponseInputImage
from ferrogate.types.beta.beta_response_input_text import BetaResponseInputText

class Agent(BaseModel):
    agent_name: str
    def __init__(
        self,
        *,
        agent_name: str,
        **values: Any,
    ) -> None: ...


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


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    id: str
    call_id: str
    output: str | list[BetaResponseInputContent]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["function_call_output"]
    agent: Agent | None
    caller: Caller | None
    created_by: str | None
    name: str | None
    namespace: str | None
    def __init__(
        self,
        *,
        id: str,
        call_id: str,
        output: str | list[BetaResponseInputContent],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["function_call_output"],
        agent: Agent | None = ...,
        caller: Caller | None = ...,
        created_by: str | None = ...,
        name: str | None = ...,
        namespace: str | None = ...,
        **values: Any,
    ) -> None: ...

OutputOutputContentList: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile

Caller: TypeAlias = CallerDirect | CallerProgram | None
