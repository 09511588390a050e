"""Shapes: CompletionUsage, CompletionTokensDetails, PromptTokensDetails."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "CompletionUsage": "types.completion_usage.CompletionUsage",
    "CompletionTokensDetails": "types.completion_usage.CompletionTokensDetails",
    "PromptTokensDetails": "types.completion_usage.PromptTokensDetails",
})
