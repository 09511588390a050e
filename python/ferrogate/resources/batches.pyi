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
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.batch import Batch
from ferrogate.types.batch_create_params import OutputExpiresAfter
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Batches(Resource):
    """`client.batches`"""
    @property
    def with_raw_response(self) -> BatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BatchesWithStreamingResponse: ...
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Metadata | None | Omit | NotGiven = ...,
        output_expires_after: OutputExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Batch:
        """Begin a batch: many requests from an uploaded file, answered later at a lower price.

        `POST /batches` gives `Batch`."""
    def retrieve(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Batch:
        """Read the state of a batch.

        `GET /batches/{batch_id}` gives `Batch`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[Batch]:
        """List batches.

        `GET /batches` gives a page of `Batch`, iterable over all pages."""
    def cancel(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Batch:
        """Cancel a batch; what is answered already stays in its output file.

        `POST /batches/{batch_id}/cancel` gives `Batch`."""

class AsyncBatches(Resource):
    """`client.batches`"""
    @property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse: ...
    async def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Metadata | None | Omit | NotGiven = ...,
        output_expires_after: OutputExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Batch:
        """Begin a batch: many requests from an uploaded file, answered later at a lower price.

        `POST /batches` gives `Batch`."""
    async def retrieve(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Batch:
        """Read the state of a batch.

        `GET /batches/{batch_id}` gives `Batch`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """List batches.

        `GET /batches` gives a page of `Batch`, iterable over all pages."""
    async def cancel(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Batch:
        """Cancel a batch; what is answered already stays in its output file.

        `POST /batches/{batch_id}/cancel` gives `Batch`."""

class BatchesWithRawResponse:
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Metadata | None | Omit | NotGiven = ...,
        output_expires_after: OutputExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Batch]: ...
    def retrieve(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Batch]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[Batch]]: ...
    def cancel(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Batch]: ...

class AsyncBatchesWithRawResponse:
    async def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Metadata | None | Omit | NotGiven = ...,
        output_expires_after: OutputExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Batch]: ...
    async def retrieve(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Batch]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[Batch]]: ...
    async def cancel(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Batch]: ...

class BatchesWithStreamingResponse:
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Metadata | None | Omit | NotGiven = ...,
        output_expires_after: OutputExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Batch]]: ...
    def retrieve(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Batch]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Batch]]]: ...
    def cancel(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Batch]]: ...

class AsyncBatchesWithStreamingResponse:
    def create(
        self, *, completion_window: Literal["24h"],
        endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"],
        input_file_id: str, metadata: Metadata | None | Omit | NotGiven = ...,
        output_expires_after: OutputExpiresAfter | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Batch]]: ...
    def retrieve(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Batch]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Batch]]]: ...
    def cancel(
        self, batch_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Batch]]: ...
