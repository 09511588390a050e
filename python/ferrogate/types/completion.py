"""Shapes: Completion."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "Completion": "types.completion.Completion",
})
