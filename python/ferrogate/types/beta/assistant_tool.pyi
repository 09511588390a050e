# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.beta.code_interpreter_tool import CodeInterpreterTool
from ferrogate.types.beta.file_search_tool import FileSearchTool
from ferrogate.types.beta.function_tool import FunctionTool

AssistantTool: TypeAlias = CodeInterpreterTool | FileSearchTool | FunctionTool
