# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.threads.runs.code_interpreter_tool_call import CodeInterpreterToolCall
from ferrogate.types.beta.threads.runs.file_search_tool_call import FileSearchToolCall
from ferrogate.types.beta.threads.runs.function_tool_call import FunctionToolCall

ToolCall: TypeAlias = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall
