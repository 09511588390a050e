"""Shapes: ChatCompletion, Choice, ChoiceLogprobs."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletion": "types.chat.chat_completion.ChatCompletion",
    "Choice": "types.chat.chat_completion.Choice",
    "ChoiceLogprobs": "types.chat.chat_completion.ChoiceLogprobs",
})
