# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam
from ferrogate.types.beta.file_search_tool_param import FileSearchToolParam
from ferrogate.types.beta.function_tool_param import FunctionToolParam

AssistantToolParam: TypeAlias = CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
