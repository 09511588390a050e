# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic
from typing_extensions import Self, TypeVar
from ferrogate._core import BaseModel

_Item = TypeVar("_Item", default=Any)

class SyncPage(BaseModel, Generic[_Item]):
    """The only page of a list; iterating gives the things."""

    data: list[_Item]
    """The things."""
    object: str | None
    """Always `list`."""
    def __init__(
        self,
        *,
        data: list[_Item],
        object: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[_Item]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    def get_next_page(self) -> Self: ...
    def iter_pages(self) -> Iterator[Self]: ...


class AsyncPage(BaseModel, Generic[_Item]):
    """The only page of a list; `async for` gives the things."""

    data: list[_Item]
    """The things."""
    object: str | None
    """Always `list`."""
    def __init__(
        self,
        *,
        data: list[_Item],
        object: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __aiter__(self) -> AsyncIterator[_Item]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    async def get_next_page(self) -> Self: ...
    def iter_pages(self) -> AsyncIterator[Self]: ...


class SyncCursorPage(BaseModel, Generic[_Item]):
    """A page of a list; iterating gives the things of this page and of those after it."""

    data: list[_Item]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    def __init__(
        self,
        *,
        data: list[_Item],
        has_more: bool | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[_Item]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    def get_next_page(self) -> Self: ...
    def iter_pages(self) -> Iterator[Self]: ...


class AsyncCursorPage(BaseModel, Generic[_Item]):
    """A page of a list; `async for` gives the things of this page and of those after it."""

    data: list[_Item]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    def __init__(
        self,
        *,
        data: list[_Item],
        has_more: bool | None = ...,
        **values: Any,
    ) -> None: ...
    def __aiter__(self) -> AsyncIterator[_Item]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    async def get_next_page(self) -> Self: ...
    def iter_pages(self) -> AsyncIterator[Self]: ...


class SyncConversationCursorPage(BaseModel, Generic[_Item]):
    """A page of a list; iterating gives the things of this page and of those after it."""

    data: list[_Item]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    last_id: str | None
    """The id of the last thing."""
    def __init__(
        self,
        *,
        data: list[_Item],
        has_more: bool | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[_Item]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    def get_next_page(self) -> Self: ...
    def iter_pages(self) -> Iterator[Self]: ...


class AsyncConversationCursorPage(BaseModel, Generic[_Item]):
    """A page of a list; `async for` gives the things of this page and of those after it."""

    data: list[_Item]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    last_id: str | None
    """The id of the last thing."""
    def __init__(
        self,
        *,
        data: list[_Item],
        has_more: bool | None = ...,
        last_id: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __aiter__(self) -> AsyncIterator[_Item]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    async def get_next_page(self) -> Self: ...
    def iter_pages(self) -> AsyncIterator[Self]: ...


class SyncNextCursorPage(BaseModel, Generic[_Item]):
    """A page of a list; iterating gives the things of this page and of those after it."""

    data: list[_Item]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    next: str | None
    """Where the next page begins."""
    def __init__(
        self,
        *,
        data: list[_Item],
        has_more: bool | None = ...,
        next: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __iter__(self) -> Iterator[_Item]: ...  # type: ignore[override]
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    def get_next_page(self) -> Self: ...
    def iter_pages(self) -> Iterator[Self]: ...


class AsyncNextCursorPage(BaseModel, Generic[_Item]):
    """A page of a list; `async for` gives the things of this page and of those after it."""

    data: list[_Item]
    """The things of this page."""
    has_more: bool | None
    """Whether there are more."""
    next: str | None
    """Where the next page begins."""
    def __init__(
        self,
        *,
        data: list[_Item],
        has_more: bool | None = ...,
        next: str | None = ...,
        **values: Any,
    ) -> None: ...
    def __aiter__(self) -> AsyncIterator[_Item]: ...
    def has_next_page(self) -> bool: ...
    def next_page_info(self) -> dict[str, Any] | None: ...
    async def get_next_page(self) -> Self: ...
    def iter_pages(self) -> AsyncIterator[Self]: ...
