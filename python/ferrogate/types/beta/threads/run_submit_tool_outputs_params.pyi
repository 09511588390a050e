# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypeAlias, TypedDict

class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    thread_id: Required[str]
    tool_outputs: Required[Iterable[ToolOutput]]


class ToolOutput(TypedDict, total=False):
    output: str
    tool_call_id: str


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Literal[False] | None


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Required[Literal[True]]

RunSubmitToolOutputsParams: TypeAlias = RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming
