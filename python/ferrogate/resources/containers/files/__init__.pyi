# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.containers.files.content import AsyncContent as AsyncContent
from ferrogate.resources.containers.files.content import Content as Content
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.containers.files.content import AsyncContentWithRawResponse, AsyncContentWithStreamingResponse, ContentWithRawResponse, ContentWithStreamingResponse
from ferrogate.types.containers.file_create_response import FileCreateResponse
from ferrogate.types.containers.file_list_response import FileListResponse
from ferrogate.types.containers.file_retrieve_response import FileRetrieveResponse


class Files(Resource):
    """`client.containers.files`"""
    content: Below[Content]
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit | NotGiven = ..., file_id: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileCreateResponse:
        """Put a file into a container: an upload, or a file that is stored already.

        `POST /containers/{container_id}/files` gives `FileCreateResponse`."""
    def retrieve(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileRetrieveResponse:
        """Read what is known of a file in a container.

        `GET /containers/{container_id}/files/{file_id}` gives `FileRetrieveResponse`."""
    def list(
        self, container_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[FileListResponse]:
        """List the files in a container.

        `GET /containers/{container_id}/files` gives a page of `FileListResponse`, iterable over all pages."""
    def delete(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a file in a container.

        `DELETE /containers/{container_id}/files/{file_id}` gives nothing."""

class AsyncFiles(Resource):
    """`client.containers.files`"""
    content: Below[AsyncContent]
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self, container_id: str, *, file: FileTypes | Omit | NotGiven = ..., file_id: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileCreateResponse:
        """Put a file into a container: an upload, or a file that is stored already.

        `POST /containers/{container_id}/files` gives `FileCreateResponse`."""
    async def retrieve(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FileRetrieveResponse:
        """Read what is known of a file in a container.

        `GET /containers/{container_id}/files/{file_id}` gives `FileRetrieveResponse`."""
    def list(
        self, container_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """List the files in a container.

        `GET /containers/{container_id}/files` gives a page of `FileListResponse`, iterable over all pages."""
    async def delete(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a file in a container.

        `DELETE /containers/{container_id}/files/{file_id}` gives nothing."""

class FilesWithRawResponse:
    @property
    def content(self) -> ContentWithRawResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit | NotGiven = ..., file_id: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileCreateResponse]: ...
    def retrieve(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileRetrieveResponse]: ...
    def list(
        self, container_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[FileListResponse]]: ...
    def delete(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...

class AsyncFilesWithRawResponse:
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    async def create(
        self, container_id: str, *, file: FileTypes | Omit | NotGiven = ..., file_id: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileCreateResponse]: ...
    async def retrieve(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FileRetrieveResponse]: ...
    async def list(
        self, container_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[FileListResponse]]: ...
    async def delete(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...

class FilesWithStreamingResponse:
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit | NotGiven = ..., file_id: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FileCreateResponse]]: ...
    def retrieve(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FileRetrieveResponse]]: ...
    def list(
        self, container_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FileListResponse]]]: ...
    def delete(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncFilesWithStreamingResponse:
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit | NotGiven = ..., file_id: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileCreateResponse]]: ...
    def retrieve(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileRetrieveResponse]]: ...
    def list(
        self, container_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FileListResponse]]]: ...
    def delete(
        self, file_id: str, container_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
