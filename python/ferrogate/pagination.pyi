# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import AsyncIterator, Iterator
from typing import Any
from ferrogate._core import BaseModel

class SyncPage(BaseModel):
    """The only page of a list; iterating gives the things."""

    data: list[Any]
    """The things."""
    object: str | None
    """Always `list`."""
    def __init__(
        self,
        *,
        data: list[Any],
        object: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> Iterator[SyncPage]: ...


class AsyncPage(BaseModel):
    """The only page of a list; `async for` gives the things."""

    data: list[Any]
    """The things."""
    object: str | None
    """Always `list`."""
    def __init__(
        self,
        *,
        data: list[Any],
        object: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def __aiter__(self) -> AsyncIterator[Any]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> AsyncIterator[AsyncPage]: ...


class SyncCursorPage(BaseModel):
    """A page of a list; iterating gives the things of this page and of those after it."""

    data: list[Any]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    def __init__(
        self,
        *,
        data: list[Any],
        has_more: bool | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> Iterator[SyncCursorPage]: ...


class AsyncCursorPage(BaseModel):
    """A page of a list; `async for` gives the things of this page and of those after it."""

    data: list[Any]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    def __init__(
        self,
        *,
        data: list[Any],
        has_more: bool | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def __aiter__(self) -> AsyncIterator[Any]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> AsyncIterator[AsyncCursorPage]: ...


class SyncConversationCursorPage(BaseModel):
    """A page of a list; iterating gives the things of this page and of those after it."""

    data: list[Any]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    last_id: str | None
    """The id of the last thing."""
    def __init__(
        self,
        *,
        data: list[Any],
        has_more: bool | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> Iterator[SyncConversationCursorPage]: ...


class AsyncConversationCursorPage(BaseModel):
    """A page of a list; `async for` gives the things of this page and of those after it."""

    data: list[Any]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    last_id: str | None
    """The id of the last thing."""
    def __init__(
        self,
        *,
        data: list[Any],
        has_more: bool | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def __aiter__(self) -> AsyncIterator[Any]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> AsyncIterator[AsyncConversationCursorPage]: ...


class SyncNextCursorPage(BaseModel):
    """A page of a list; iterating gives the things of this page and of those after it."""

    data: list[Any]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    next: str | None
    """Where the next page begins."""
    def __init__(
        self,
        *,
        data: list[Any],
        has_more: bool | None = ...,
        next: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> Iterator[SyncNextCursorPage]: ...


class AsyncNextCursorPage(BaseModel):
    """A page of a list; `async for` gives the things of this page and of those after it."""

    data: list[Any]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    next: str | None
    """Where the next page begins."""
    def __init__(
        self,
        *,
        data: list[Any],
        has_more: bool | None = ...,
        next: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[Any]: ...  # type: ignore[override]
    def __aiter__(self) -> AsyncIterator[Any]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> None: ...
    def iter_pages(self) -> AsyncIterator[AsyncNextCursorPage]: ...
