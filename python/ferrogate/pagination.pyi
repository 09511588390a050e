# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import AsyncIterator, Iterator
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.model import Model

class SyncPage(BaseModel):
    """A page of things; iterating gives the things."""

    data: list[Model]
    """The things."""
    object: str
    """Always `list`."""
    def __init__(
        self,
        *,
        data: list[Model],
        object: str,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Model]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> Iterator[SyncPage]: ...


class AsyncPage(BaseModel):
    """A page of things from an async client; iterating gives the things."""

    data: list[Model]
    """The things."""
    object: str
    """Always `list`."""
    def __init__(
        self,
        *,
        data: list[Model],
        object: str,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Model]: ...  # type: ignore[override]
    def __aiter__(self) -> AsyncIterator[Model]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> AsyncIterator[AsyncPage]: ...
