"""Shapes: Moderation, Categories, CategoryAppliedInputTypes, CategoryScores."""

# made by python/tools/make_stubs.py from src/python/shapes.txt

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(__name__, {
    "Moderation": "types.moderation.Moderation",
    "Categories": "types.moderation.Categories",
    "CategoryAppliedInputTypes": "types.moderation.CategoryAppliedInputTypes",
    "CategoryScores": "types.moderation.CategoryScores",
})
