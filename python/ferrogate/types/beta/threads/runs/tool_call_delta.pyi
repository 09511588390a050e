# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.runs.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
from ferrogate.types.beta.threads.runs.file_search_tool_call_delta import FileSearchToolCallDelta
from ferrogate.types.beta.threads.runs.function_tool_call_delta import FunctionToolCallDelta

ToolCallDelta: TypeAlias = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta
