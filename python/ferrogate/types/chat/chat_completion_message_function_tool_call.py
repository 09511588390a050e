"""Shapes: ChatCompletionMessageFunctionToolCall, Function."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionMessageFunctionToolCall": "types.chat.chat_completion_message_function_tool_call.ChatCompletionMessageFunctionToolCall",
    "Function": "types.chat.chat_completion_message_function_tool_call.Function",
})
