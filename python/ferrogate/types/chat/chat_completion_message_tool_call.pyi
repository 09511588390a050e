# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import TypeAlias

from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from ferrogate.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
"""A call of a function."""

ChatCompletionMessageToolCallUnion: TypeAlias = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
"""A call of a tool."""

Function: TypeAlias = Function
"""A function and its arguments."""
