# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._binary import HttpxBinaryResponseContent
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.file_create_params import ExpiresAfter
from ferrogate.types.file_deleted import FileDeleted
from ferrogate.types.file_object import FileObject
from ferrogate.types.file_purpose import FilePurpose

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Files(Resource):
    """`client.files`"""
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self, *, file: FileTypes, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileObject:
        """Upload a file, to be used by other endpoints as its `purpose` says.

        `POST /files` gives `FileObject`."""
    def retrieve(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileObject:
        """Read what is known of a file: name, size, purpose, state.

        `GET /files/{file_id}` gives `FileObject`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ..., purpose: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[FileObject]:
        """List the files of the project.

        `GET /files` gives a page of `FileObject`, iterable over all pages."""
    def delete(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileDeleted:
        """Delete a file; vector stores lose it too.

        `DELETE /files/{file_id}` gives `FileDeleted`."""
    def content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        `GET /files/{file_id}/content` gives the bytes (`read`, `iter_bytes`, `write_to_file`)."""
    def retrieve_content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> str:
        """Download a file as text; `content` is the newer way.

        `GET /files/{file_id}/content` gives a `str`.

        OpenAI advises against it: it will be removed there."""
    def wait_for_processing(
        self, id: str, *, poll_interval: float = ..., max_wait_seconds: float = ...,
    ) -> FileObject:
        """Ask for a file every `poll_interval` seconds until it is processed, has failed or is deleted.

        Raises `RuntimeError` after `max_wait_seconds`."""

class AsyncFiles(Resource):
    """`client.files`"""
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self, *, file: FileTypes, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileObject:
        """Upload a file, to be used by other endpoints as its `purpose` says.

        `POST /files` gives `FileObject`."""
    async def retrieve(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileObject:
        """Read what is known of a file: name, size, purpose, state.

        `GET /files/{file_id}` gives `FileObject`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ..., purpose: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List the files of the project.

        `GET /files` gives a page of `FileObject`, iterable over all pages."""
    async def delete(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileDeleted:
        """Delete a file; vector stores lose it too.

        `DELETE /files/{file_id}` gives `FileDeleted`."""
    async def content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        `GET /files/{file_id}/content` gives the bytes (`read`, `iter_bytes`, `write_to_file`)."""
    async def retrieve_content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> str:
        """Download a file as text; `content` is the newer way.

        `GET /files/{file_id}/content` gives a `str`.

        OpenAI advises against it: it will be removed there."""
    async def wait_for_processing(
        self, id: str, *, poll_interval: float = ..., max_wait_seconds: float = ...,
    ) -> FileObject:
        """Ask for a file every `poll_interval` seconds until it is processed, has failed or is deleted.

        Raises `RuntimeError` after `max_wait_seconds`."""

class FilesWithRawResponse:
    def create(
        self, *, file: FileTypes, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileObject]: ...
    def retrieve(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileObject]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ..., purpose: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[FileObject]]: ...
    def delete(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileDeleted]: ...
    def content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...
    def retrieve_content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[str]: ...

class AsyncFilesWithRawResponse:
    async def create(
        self, *, file: FileTypes, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileObject]: ...
    async def retrieve(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileObject]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ..., purpose: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[FileObject]]: ...
    async def delete(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileDeleted]: ...
    async def content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...
    async def retrieve_content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[str]: ...

class FilesWithStreamingResponse:
    def create(
        self, *, file: FileTypes, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FileObject]]: ...
    def retrieve(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FileObject]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ..., purpose: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FileObject]]]: ...
    def delete(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FileDeleted]]: ...
    def content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[bytes]]: ...
    def retrieve_content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[str]]: ...

class AsyncFilesWithStreamingResponse:
    def create(
        self, *, file: FileTypes, purpose: FilePurpose,
        expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileObject]]: ...
    def retrieve(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileObject]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ..., purpose: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FileObject]]]: ...
    def delete(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileDeleted]]: ...
    def content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[bytes]]: ...
    def retrieve_content(
        self, file_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
