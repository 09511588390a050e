"""Shapes: ChatCompletionMessageToolCall, ChatCompletionMessageToolCallUnion, Function."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionMessageToolCall": "types.chat.chat_completion_message_function_tool_call.ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCallUnion": "types.chat.chat_completion_message_function_tool_call.ChatCompletionMessageFunctionToolCall|types.chat.chat_completion_message_custom_tool_call.ChatCompletionMessageCustomToolCall",
    "Function": "types.chat.chat_completion_message_function_tool_call.Function",
})
