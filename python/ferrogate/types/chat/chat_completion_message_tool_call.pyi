# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import TypeAlias

from ferrogate.types.chat.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
from ferrogate.types.chat.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall, Function as Function

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall
"""A call of a function."""

ChatCompletionMessageToolCallUnion: TypeAlias = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
"""A call of a tool."""
