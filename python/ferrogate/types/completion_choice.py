"""Shapes: CompletionChoice, Logprobs."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "CompletionChoice": "types.completion_choice.CompletionChoice",
    "Logprobs": "types.completion_choice.Logprobs",
})
