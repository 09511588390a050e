"""Shapes: ChatCompletionMessageCustomToolCall, Custom."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionMessageCustomToolCall": "types.chat.chat_completion_message_custom_tool_call.ChatCompletionMessageCustomToolCall",
    "Custom": "types.chat.chat_completion_message_custom_tool_call.Custom",
})
