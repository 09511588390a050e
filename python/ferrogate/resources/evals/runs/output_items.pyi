# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.evals.runs.output_item_list_response import OutputItemListResponse
from ferrogate.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse


class OutputItems(Resource):
    """`client.evals.runs.output_items`"""
    @property
    def with_raw_response(self) -> OutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse: ...
    def retrieve(
        self, output_item_id: str, eval_id: str, run_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OutputItemRetrieveResponse:
        """Read one graded sample of an evaluation's run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}` gives `OutputItemRetrieveResponse`."""
    def list(
        self, run_id: str, eval_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["fail", "pass"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List the graded samples of an evaluation's run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items` gives a page of `OutputItemListResponse`, iterable over all pages."""

class AsyncOutputItems(Resource):
    """`client.evals.runs.output_items`"""
    @property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse: ...
    async def retrieve(
        self, output_item_id: str, eval_id: str, run_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OutputItemRetrieveResponse:
        """Read one graded sample of an evaluation's run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}` gives `OutputItemRetrieveResponse`."""
    def list(
        self, run_id: str, eval_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["fail", "pass"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """List the graded samples of an evaluation's run.

        `GET /evals/{eval_id}/runs/{run_id}/output_items` gives a page of `OutputItemListResponse`, iterable over all pages."""

class OutputItemsWithRawResponse:
    def retrieve(
        self, output_item_id: str, eval_id: str, run_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OutputItemRetrieveResponse]: ...
    def list(
        self, run_id: str, eval_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["fail", "pass"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[OutputItemListResponse]]: ...

class AsyncOutputItemsWithRawResponse:
    async def retrieve(
        self, output_item_id: str, eval_id: str, run_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OutputItemRetrieveResponse]: ...
    async def list(
        self, run_id: str, eval_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["fail", "pass"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[OutputItemListResponse]]: ...

class OutputItemsWithStreamingResponse:
    def retrieve(
        self, output_item_id: str, eval_id: str, run_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OutputItemRetrieveResponse]]: ...
    def list(
        self, run_id: str, eval_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["fail", "pass"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[OutputItemListResponse]]]: ...

class AsyncOutputItemsWithStreamingResponse:
    def retrieve(
        self, output_item_id: str, eval_id: str, run_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OutputItemRetrieveResponse]]: ...
    def list(
        self, run_id: str, eval_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        status: Literal["fail", "pass"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[OutputItemListResponse]]]: ...
