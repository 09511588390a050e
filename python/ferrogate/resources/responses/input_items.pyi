# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.response_item import ResponseItem


class InputItems(Resource):
    """`client.responses.input_items`"""
    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(
        self, response_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[ResponseItem]:
        """List the input of a response.

        `GET /responses/{response_id}/input_items` gives a page of `ResponseItem`, iterable over all pages."""

class AsyncInputItems(Resource):
    """`client.responses.input_items`"""
    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...
    def list(
        self, response_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List the input of a response.

        `GET /responses/{response_id}/input_items` gives a page of `ResponseItem`, iterable over all pages."""

class InputItemsWithRawResponse:
    def list(
        self, response_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[ResponseItem]]: ...

class AsyncInputItemsWithRawResponse:
    async def list(
        self, response_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[ResponseItem]]: ...

class InputItemsWithStreamingResponse:
    def list(
        self, response_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ResponseItem]]]: ...

class AsyncInputItemsWithStreamingResponse:
    def list(
        self, response_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ResponseItem]]]: ...
