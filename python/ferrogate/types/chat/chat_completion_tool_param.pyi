# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing_extensions import TypeAlias
from ferrogate.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam

from ferrogate.types.shared_params.function_definition import FunctionDefinition as FunctionDefinition

ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
