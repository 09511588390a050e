# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.evals.runs.output_items import AsyncOutputItems as AsyncOutputItems
from ferrogate.resources.evals.runs.output_items import OutputItems as OutputItems
from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.evals.runs.output_items import AsyncOutputItemsWithRawResponse, AsyncOutputItemsWithStreamingResponse, OutputItemsWithRawResponse, OutputItemsWithStreamingResponse
from ferrogate.types.evals.run_cancel_response import RunCancelResponse
from ferrogate.types.evals.run_create_params import DataSource
from ferrogate.types.evals.run_create_response import RunCreateResponse
from ferrogate.types.evals.run_delete_response import RunDeleteResponse
from ferrogate.types.evals.run_list_response import RunListResponse
from ferrogate.types.evals.run_retrieve_response import RunRetrieveResponse
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Runs(Resource):
    """`client.evals.runs`"""
    output_items: Below[OutputItems]
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    def create(
        self, eval_id: str, *, data_source: DataSource | _Words,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunCreateResponse:
        """Begin a run of an evaluation on a source of data.

        `POST /evals/{eval_id}/runs` gives `RunCreateResponse`."""
    def retrieve(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunRetrieveResponse:
        """Read the state of an evaluation's run.

        `GET /evals/{eval_id}/runs/{run_id}` gives `RunRetrieveResponse`."""
    def list(
        self, eval_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[RunListResponse]:
        """List the runs of an evaluation.

        `GET /evals/{eval_id}/runs` gives a page of `RunListResponse`, iterable over all pages."""
    def delete(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunDeleteResponse:
        """Delete a run of an evaluation.

        `DELETE /evals/{eval_id}/runs/{run_id}` gives `RunDeleteResponse`."""
    def cancel(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunCancelResponse:
        """Cancel a run of an evaluation.

        `POST /evals/{eval_id}/runs/{run_id}` gives `RunCancelResponse`."""

class AsyncRuns(Resource):
    """`client.evals.runs`"""
    output_items: Below[AsyncOutputItems]
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    async def create(
        self, eval_id: str, *, data_source: DataSource | _Words,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunCreateResponse:
        """Begin a run of an evaluation on a source of data.

        `POST /evals/{eval_id}/runs` gives `RunCreateResponse`."""
    async def retrieve(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunRetrieveResponse:
        """Read the state of an evaluation's run.

        `GET /evals/{eval_id}/runs/{run_id}` gives `RunRetrieveResponse`."""
    def list(
        self, eval_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """List the runs of an evaluation.

        `GET /evals/{eval_id}/runs` gives a page of `RunListResponse`, iterable over all pages."""
    async def delete(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunDeleteResponse:
        """Delete a run of an evaluation.

        `DELETE /evals/{eval_id}/runs/{run_id}` gives `RunDeleteResponse`."""
    async def cancel(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunCancelResponse:
        """Cancel a run of an evaluation.

        `POST /evals/{eval_id}/runs/{run_id}` gives `RunCancelResponse`."""

class RunsWithRawResponse:
    @property
    def output_items(self) -> OutputItemsWithRawResponse: ...
    def create(
        self, eval_id: str, *, data_source: DataSource | _Words,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunCreateResponse]: ...
    def retrieve(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunRetrieveResponse]: ...
    def list(
        self, eval_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[RunListResponse]]: ...
    def delete(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunDeleteResponse]: ...
    def cancel(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunCancelResponse]: ...

class AsyncRunsWithRawResponse:
    @property
    def output_items(self) -> AsyncOutputItemsWithRawResponse: ...
    async def create(
        self, eval_id: str, *, data_source: DataSource | _Words,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunCreateResponse]: ...
    async def retrieve(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunRetrieveResponse]: ...
    async def list(
        self, eval_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[RunListResponse]]: ...
    async def delete(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunDeleteResponse]: ...
    async def cancel(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunCancelResponse]: ...

class RunsWithStreamingResponse:
    @property
    def output_items(self) -> OutputItemsWithStreamingResponse: ...
    def create(
        self, eval_id: str, *, data_source: DataSource | _Words,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RunCreateResponse]]: ...
    def retrieve(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RunRetrieveResponse]]: ...
    def list(
        self, eval_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunListResponse]]]: ...
    def delete(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RunDeleteResponse]]: ...
    def cancel(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RunCancelResponse]]: ...

class AsyncRunsWithStreamingResponse:
    @property
    def output_items(self) -> AsyncOutputItemsWithStreamingResponse: ...
    def create(
        self, eval_id: str, *, data_source: DataSource | _Words,
        metadata: Metadata | None | Omit | NotGiven = ..., name: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunCreateResponse]]: ...
    def retrieve(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunRetrieveResponse]]: ...
    def list(
        self, eval_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunListResponse]]]: ...
    def delete(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunDeleteResponse]]: ...
    def cancel(
        self, run_id: str, eval_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunCancelResponse]]: ...
