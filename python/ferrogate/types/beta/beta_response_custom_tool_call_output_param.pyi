# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.beta.beta_response_input_content_param import BetaResponseInputContentParam
from ferrogate.types.beta.beta_response_input_file_param import BetaResponseInputFileParam
from ferrogate.types.beta.beta_response_input_image_param import BetaResponseInputImageParam
from ferrogate.types.beta.beta_response_input_text_param import BetaResponseInputTextParam

class Agent(TypedDict, total=False):
    agent_name: Required[str]


class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[BetaResponseInputContentParam]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: Agent | None
    caller: Caller | None

OutputOutputContentList: TypeAlias = BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam

Caller: TypeAlias = CallerDirect | CallerProgram
