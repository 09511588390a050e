# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferrogate.types.vector_stores.file_batch_create_params import File
from ferrogate.types.vector_stores.vector_store_file import VectorStoreFile
from ferrogate.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class FileBatches(Resource):
    """`client.vector_stores.file_batches`"""
    @property
    def with_raw_response(self) -> FileBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse: ...
    def create(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Attach several uploaded files to a vector store.

        `POST /vector_stores/{vector_store_id}/file_batches` gives `VectorStoreFileBatch`."""
    def retrieve(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Read the state of a batch of files.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}` gives `VectorStoreFileBatch`."""
    def cancel(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Stop processing a batch of files as soon as possible.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel` gives `VectorStoreFileBatch`."""
    def list_files(
        self, batch_id: str, vector_store_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[VectorStoreFile]:
        """List the files of a batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files` gives a page of `VectorStoreFile`, iterable over all pages."""
    def poll(
        self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress; `file_counts.failed` says how many failed.

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    def create_and_poll(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Attach files (`create`) and wait until they are processed, as `poll` does."""
    def upload_and_poll(
        self, vector_store_id: str, *, files: Iterable[FileTypes], max_concurrency: int = ...,
        file_ids: Sequence[str] = ...,
        chunking_strategy: FileChunkingStrategyParam | Mapping[str, Any] | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        """Upload `files`, at most `max_concurrency` at once, attach them and those of `file_ids`, and wait, as `poll`.

        The first upload that fails is raised."""

class AsyncFileBatches(Resource):
    """`client.vector_stores.file_batches`"""
    @property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse: ...
    async def create(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Attach several uploaded files to a vector store.

        `POST /vector_stores/{vector_store_id}/file_batches` gives `VectorStoreFileBatch`."""
    async def retrieve(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Read the state of a batch of files.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}` gives `VectorStoreFileBatch`."""
    async def cancel(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Stop processing a batch of files as soon as possible.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel` gives `VectorStoreFileBatch`."""
    def list_files(
        self, batch_id: str, vector_store_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """List the files of a batch.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files` gives a page of `VectorStoreFile`, iterable over all pages."""
    async def poll(
        self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is in progress; `file_counts.failed` says how many failed.

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    async def create_and_poll(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreFileBatch:
        """Attach files (`create`) and wait until they are processed, as `poll` does."""
    async def upload_and_poll(
        self, vector_store_id: str, *, files: Iterable[FileTypes], max_concurrency: int = ...,
        file_ids: Sequence[str] = ...,
        chunking_strategy: FileChunkingStrategyParam | Mapping[str, Any] | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        """Upload `files`, at most `max_concurrency` at once, attach them and those of `file_ids`, and wait, as `poll`.

        The first upload that fails is raised."""

class FileBatchesWithRawResponse:
    def create(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    def retrieve(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    def cancel(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    def list_files(
        self, batch_id: str, vector_store_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[VectorStoreFile]]: ...

class AsyncFileBatchesWithRawResponse:
    async def create(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    async def retrieve(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    async def cancel(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreFileBatch]: ...
    async def list_files(
        self, batch_id: str, vector_store_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[VectorStoreFile]]: ...

class FileBatchesWithStreamingResponse:
    def create(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    def retrieve(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    def cancel(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    def list_files(
        self, batch_id: str, vector_store_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...

class AsyncFileBatchesWithStreamingResponse:
    def create(
        self, vector_store_id: str, *,
        attributes: Mapping[str, str | float | bool] | None | Omit | NotGiven = ...,
        chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., files: Iterable[File | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def retrieve(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def cancel(
        self, batch_id: str, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def list_files(
        self, batch_id: str, vector_store_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
