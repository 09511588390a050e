"""Pages of lists: iterating gives the things of one page and of those after it."""

from ferrogate._lazy import module

_PAGES = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage")

__getattr__, __dir__, __all__ = module(
    __name__, {face + page: f"pagination.{face}{page}" for face in ("Sync", "Async") for page in _PAGES}
)
