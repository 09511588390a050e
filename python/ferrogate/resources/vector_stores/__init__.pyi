# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.vector_stores.files import AsyncFiles as AsyncFiles
from ferrogate.resources.vector_stores.files import Files as Files
from ferrogate.resources.vector_stores.file_batches import AsyncFileBatches as AsyncFileBatches
from ferrogate.resources.vector_stores.file_batches import FileBatches as FileBatches
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from ferrogate.resources.vector_stores.file_batches import AsyncFileBatchesWithRawResponse, AsyncFileBatchesWithStreamingResponse, FileBatchesWithRawResponse, FileBatchesWithStreamingResponse
from ferrogate.resources.vector_stores.files import AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse, FilesWithRawResponse, FilesWithStreamingResponse
from ferrogate.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferrogate.types.shared_params.metadata import Metadata
from ferrogate.types.vector_store import VectorStore
from ferrogate.types.vector_store_create_params import ExpiresAfter
from ferrogate.types.vector_store_deleted import VectorStoreDeleted
from ferrogate.types.vector_store_search_params import Filters, RankingOptions
from ferrogate.types.vector_store_search_response import VectorStoreSearchResponse
from ferrogate.types.vector_store_update_params import ExpiresAfter as _ExpiresAfter

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class VectorStores(Resource):
    """`client.vector_stores`"""
    files: Below[Files]
    file_batches: Below[FileBatches]
    @property
    def with_raw_response(self) -> VectorStoresWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        description: str | Omit | NotGiven = ..., expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStore:
        """Make a vector store, with files if some are given.

        `POST /vector_stores` gives `VectorStore`."""
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStore:
        """Read the state of a vector store.

        `GET /vector_stores/{vector_store_id}` gives `VectorStore`."""
    def update(
        self, vector_store_id: str, *, expires_after: _ExpiresAfter | _Words | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStore:
        """Change a vector store's name, expiry or metadata.

        `POST /vector_stores/{vector_store_id}` gives `VectorStore`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[VectorStore]:
        """List vector stores.

        `GET /vector_stores` gives a page of `VectorStore`, iterable over all pages."""
    def delete(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreDeleted:
        """Delete a vector store; its files stay.

        `DELETE /vector_stores/{vector_store_id}` gives `VectorStoreDeleted`."""
    def search(
        self, vector_store_id: str, *, query: str | Iterable[str],
        filters: Filters | _Words | Omit | NotGiven = ..., max_num_results: int | Omit | NotGiven = ...,
        ranking_options: RankingOptions | _Words | Omit | NotGiven = ...,
        rewrite_query: bool | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Search a vector store for the pieces nearest to a query.

        `POST /vector_stores/{vector_store_id}/search` gives a page of `VectorStoreSearchResponse`, iterable over all pages."""

class AsyncVectorStores(Resource):
    """`client.vector_stores`"""
    files: Below[AsyncFiles]
    file_batches: Below[AsyncFileBatches]
    @property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse: ...
    async def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        description: str | Omit | NotGiven = ..., expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStore:
        """Make a vector store, with files if some are given.

        `POST /vector_stores` gives `VectorStore`."""
    async def retrieve(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStore:
        """Read the state of a vector store.

        `GET /vector_stores/{vector_store_id}` gives `VectorStore`."""
    async def update(
        self, vector_store_id: str, *, expires_after: _ExpiresAfter | _Words | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStore:
        """Change a vector store's name, expiry or metadata.

        `POST /vector_stores/{vector_store_id}` gives `VectorStore`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """List vector stores.

        `GET /vector_stores` gives a page of `VectorStore`, iterable over all pages."""
    async def delete(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> VectorStoreDeleted:
        """Delete a vector store; its files stay.

        `DELETE /vector_stores/{vector_store_id}` gives `VectorStoreDeleted`."""
    def search(
        self, vector_store_id: str, *, query: str | Iterable[str],
        filters: Filters | _Words | Omit | NotGiven = ..., max_num_results: int | Omit | NotGiven = ...,
        ranking_options: RankingOptions | _Words | Omit | NotGiven = ...,
        rewrite_query: bool | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Search a vector store for the pieces nearest to a query.

        `POST /vector_stores/{vector_store_id}/search` gives a page of `VectorStoreSearchResponse`, iterable over all pages."""

class VectorStoresWithRawResponse:
    @property
    def files(self) -> FilesWithRawResponse: ...
    @property
    def file_batches(self) -> FileBatchesWithRawResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        description: str | Omit | NotGiven = ..., expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStore]: ...
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStore]: ...
    def update(
        self, vector_store_id: str, *, expires_after: _ExpiresAfter | _Words | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStore]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[VectorStore]]: ...
    def delete(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreDeleted]: ...
    def search(
        self, vector_store_id: str, *, query: str | Iterable[str],
        filters: Filters | _Words | Omit | NotGiven = ..., max_num_results: int | Omit | NotGiven = ...,
        ranking_options: RankingOptions | _Words | Omit | NotGiven = ...,
        rewrite_query: bool | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncPage[VectorStoreSearchResponse]]: ...

class AsyncVectorStoresWithRawResponse:
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    @property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse: ...
    async def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        description: str | Omit | NotGiven = ..., expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStore]: ...
    async def retrieve(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStore]: ...
    async def update(
        self, vector_store_id: str, *, expires_after: _ExpiresAfter | _Words | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStore]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[VectorStore]]: ...
    async def delete(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[VectorStoreDeleted]: ...
    async def search(
        self, vector_store_id: str, *, query: str | Iterable[str],
        filters: Filters | _Words | Omit | NotGiven = ..., max_num_results: int | Omit | NotGiven = ...,
        ranking_options: RankingOptions | _Words | Omit | NotGiven = ...,
        rewrite_query: bool | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncPage[VectorStoreSearchResponse]]: ...

class VectorStoresWithStreamingResponse:
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    @property
    def file_batches(self) -> FileBatchesWithStreamingResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        description: str | Omit | NotGiven = ..., expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStore]]: ...
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStore]]: ...
    def update(
        self, vector_store_id: str, *, expires_after: _ExpiresAfter | _Words | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStore]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStore]]]: ...
    def delete(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[VectorStoreDeleted]]: ...
    def search(
        self, vector_store_id: str, *, query: str | Iterable[str],
        filters: Filters | _Words | Omit | NotGiven = ..., max_num_results: int | Omit | NotGiven = ...,
        ranking_options: RankingOptions | _Words | Omit | NotGiven = ...,
        rewrite_query: bool | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncPage[VectorStoreSearchResponse]]]: ...

class AsyncVectorStoresWithStreamingResponse:
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    @property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | _Words | Omit | NotGiven = ...,
        description: str | Omit | NotGiven = ..., expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        file_ids: Iterable[str] | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStore]]: ...
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStore]]: ...
    def update(
        self, vector_store_id: str, *, expires_after: _ExpiresAfter | _Words | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStore]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStore]]]: ...
    def delete(
        self, vector_store_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreDeleted]]: ...
    def search(
        self, vector_store_id: str, *, query: str | Iterable[str],
        filters: Filters | _Words | Omit | NotGiven = ..., max_num_results: int | Omit | NotGiven = ...,
        ranking_options: RankingOptions | _Words | Omit | NotGiven = ...,
        rewrite_query: bool | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[VectorStoreSearchResponse]]]: ...
