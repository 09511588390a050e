# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from ferrogate.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferrogate.types.vector_stores.file_content_response import FileContentResponse
from ferrogate.types.vector_stores.vector_store_file import VectorStoreFile
from ferrogate.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Files(Resource):
    """`client.vector_stores.files`"""
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Attach an uploaded file to a vector store; it is processed afterwards.

        `POST /vector_stores/{vector_store_id}/files` gives `VectorStoreFile`."""
    def retrieve(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Read the state of a file in a vector store.

        `GET /vector_stores/{vector_store_id}/files/{file_id}` gives `VectorStoreFile`."""
    def update(
        self, file_id: str, vector_store_id: str, *, attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        `POST /vector_stores/{vector_store_id}/files/{file_id}` gives `VectorStoreFile`."""
    def list(
        self, vector_store_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files in a vector store.

        `GET /vector_stores/{vector_store_id}/files` gives a page of `VectorStoreFile`, iterable over all pages."""
    def delete(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}` gives `VectorStoreFileDeleted`."""
    def content(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncPage[FileContentResponse]:
        """Read the text that was taken from a file in a vector store.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content` gives a page of `FileContentResponse`, iterable over all pages."""
    def poll(
        self, file_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFile:
        """Wait until a file is processed, or has failed (see its `status` and `last_error`).

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    def create_and_poll(
        self, file_id: str, *, vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Attach a file (`create`) and wait until it is processed, as `poll` does."""
    def upload(
        self, *, vector_store_id: str, file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Mapping[str, Any] | Omit | NotGiven = ...,
    ) -> VectorStoreFile:
        """Upload a file and attach it. It is processed afterwards; see `upload_and_poll`."""
    def upload_and_poll(
        self, *, vector_store_id: str, file: FileTypes,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | Mapping[str, Any] | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFile:
        """Upload a file, attach it and wait until it is processed, as `poll` does."""

class AsyncFiles(Resource):
    """`client.vector_stores.files`"""
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Attach an uploaded file to a vector store; it is processed afterwards.

        `POST /vector_stores/{vector_store_id}/files` gives `VectorStoreFile`."""
    async def retrieve(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Read the state of a file in a vector store.

        `GET /vector_stores/{vector_store_id}/files/{file_id}` gives `VectorStoreFile`."""
    async def update(
        self, file_id: str, vector_store_id: str, *, attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Replace the attributes of a file in a vector store.

        `POST /vector_stores/{vector_store_id}/files/{file_id}` gives `VectorStoreFile`."""
    def list(
        self, vector_store_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files in a vector store.

        `GET /vector_stores/{vector_store_id}/files` gives a page of `VectorStoreFile`, iterable over all pages."""
    async def delete(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}` gives `VectorStoreFileDeleted`."""
    def content(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read the text that was taken from a file in a vector store.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content` gives a page of `FileContentResponse`, iterable over all pages."""
    async def poll(
        self, file_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFile:
        """Wait until a file is processed, or has failed (see its `status` and `last_error`).

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    async def create_and_poll(
        self, file_id: str, *, vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFile:
        """Attach a file (`create`) and wait until it is processed, as `poll` does."""
    async def upload(
        self, *, vector_store_id: str, file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Mapping[str, Any] | Omit | NotGiven = ...,
    ) -> VectorStoreFile:
        """Upload a file and attach it. It is processed afterwards; see `upload_and_poll`."""
    async def upload_and_poll(
        self, *, vector_store_id: str, file: FileTypes,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | Mapping[str, Any] | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFile:
        """Upload a file, attach it and wait until it is processed, as `poll` does."""

class FilesWithRawResponse:
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFile]: ...
    def retrieve(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFile]: ...
    def update(
        self, file_id: str, vector_store_id: str, *, attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFile]: ...
    def list(
        self, vector_store_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[VectorStoreFile]]: ...
    def delete(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileDeleted]: ...
    def content(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncPage[FileContentResponse]]: ...

class AsyncFilesWithRawResponse:
    async def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFile]: ...
    async def retrieve(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFile]: ...
    async def update(
        self, file_id: str, vector_store_id: str, *, attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFile]: ...
    async def list(
        self, vector_store_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[VectorStoreFile]]: ...
    async def delete(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileDeleted]: ...
    async def content(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncPage[FileContentResponse]]: ...

class FilesWithStreamingResponse:
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def retrieve(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def update(
        self, file_id: str, vector_store_id: str, *, attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def list(
        self, vector_store_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...
    def delete(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileDeleted]]: ...
    def content(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncPage[FileContentResponse]]]: ...

class AsyncFilesWithStreamingResponse:
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def retrieve(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def update(
        self, file_id: str, vector_store_id: str, *, attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def list(
        self, vector_store_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
    def delete(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileDeleted]]: ...
    def content(
        self, file_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[FileContentResponse]]]: ...
