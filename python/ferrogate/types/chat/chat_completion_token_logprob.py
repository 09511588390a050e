"""Shapes: ChatCompletionTokenLogprob, TopLogprob."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "ChatCompletionTokenLogprob": "types.chat.chat_completion_token_logprob.ChatCompletionTokenLogprob",
    "TopLogprob": "types.chat.chat_completion_token_logprob.TopLogprob",
})
