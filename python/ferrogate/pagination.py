"""Shapes: SyncPage, AsyncPage."""

from ferrogate._lazy import module

__getattr__, __dir__, __all__ = module(
    __name__,
    {
        "SyncPage": "pagination.SyncPage",
        "AsyncPage": "pagination.AsyncPage",
    },
)
