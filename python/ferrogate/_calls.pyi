from collections.abc import AsyncIterator, Generator, Mapping
from typing import Any, Generic, Literal, TypeAlias, overload

from typing_extensions import TypeVar

from ferrogate._core import Stream

_Answer = TypeVar("_Answer")
_Item_co = TypeVar("_Item_co", covariant=True, default=Any)
_Page_co = TypeVar("_Page_co", covariant=True, default=Any)
_Options: TypeAlias = Mapping[str, Any]
_Files: TypeAlias = Mapping[str, Any] | list[tuple[str, Any]]

def arguments(scope: dict[str, Any]) -> dict[str, Any]: ...
def meant(answer: Any, more: tuple[Any, Any, dict[str, Any]]) -> Any: ...

class Calls:
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        options: _Options | None = None,
        stream: Literal[False] = False,
        stream_cls: Any = None,
    ) -> _Answer: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        options: _Options | None = None,
        stream: Literal[True],
        stream_cls: Any = None,
    ) -> Stream[_Answer]: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        options: _Options | None = None,
        stream: bool,
        stream_cls: Any = None,
    ) -> _Answer | Stream[_Answer]: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
        stream: Literal[False] = False,
        stream_cls: Any = None,
    ) -> _Answer: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
        stream: Literal[True],
        stream_cls: Any = None,
    ) -> Stream[_Answer]: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
        stream: bool,
        stream_cls: Any = None,
    ) -> _Answer | Stream[_Answer]: ...
    def patch(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
    ) -> _Answer: ...
    def put(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
    ) -> _Answer: ...
    def delete(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
    ) -> _Answer: ...

class AsyncCalls:
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        options: _Options | None = None,
        stream: Literal[False] = False,
        stream_cls: Any = None,
    ) -> _Answer: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        options: _Options | None = None,
        stream: Literal[True],
        stream_cls: Any = None,
    ) -> Stream[_Answer]: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        options: _Options | None = None,
        stream: bool,
        stream_cls: Any = None,
    ) -> _Answer | Stream[_Answer]: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
        stream: Literal[False] = False,
        stream_cls: Any = None,
    ) -> _Answer: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
        stream: Literal[True],
        stream_cls: Any = None,
    ) -> Stream[_Answer]: ...
    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
        stream: bool,
        stream_cls: Any = None,
    ) -> _Answer | Stream[_Answer]: ...
    async def patch(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
    ) -> _Answer: ...
    async def put(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
        files: _Files | None = None,
    ) -> _Answer: ...
    async def delete(
        self,
        path: str,
        *,
        cast_to: type[_Answer],
        body: object | None = None,
        content: Any = None,
        options: _Options | None = None,
    ) -> _Answer: ...

class AsyncPaginator(Generic[_Item_co, _Page_co]):
    """A page that is awaited, or iterated over with `async for`."""

    def __init__(self, client: Any, endpoint: Any, said: dict[str, Any]) -> None: ...
    def __await__(self) -> Generator[Any, Any, _Page_co]: ...
    def __aiter__(self) -> AsyncIterator[_Item_co]: ...
