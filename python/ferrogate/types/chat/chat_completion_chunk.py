"""Shapes: ChatCompletionChunk, Choice, ChoiceDelta, ChoiceDeltaFunctionCall, ChoiceDeltaToolCall, ChoiceDeltaToolCallFunction, ChoiceLogprobs."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionChunk": "types.chat.chat_completion_chunk.ChatCompletionChunk",
    "Choice": "types.chat.chat_completion_chunk.Choice",
    "ChoiceDelta": "types.chat.chat_completion_chunk.ChoiceDelta",
    "ChoiceDeltaFunctionCall": "types.chat.chat_completion_chunk.ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall": "types.chat.chat_completion_chunk.ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction": "types.chat.chat_completion_chunk.ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs": "types.chat.chat_completion_chunk.ChoiceLogprobs",
})
