# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.beta.chatkit.chatkit_thread import ChatKitThread
from ferrogate.types.beta.chatkit.chatkit_thread_item_list import Data
from ferrogate.types.beta.chatkit.thread_delete_response import ThreadDeleteResponse


class Threads(Resource):
    """`client.beta.chatkit.threads`"""
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ChatKitThread:
        """Read a ChatKit thread.

        `GET /chatkit/threads/{thread_id}` gives `ChatKitThread`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """List ChatKit threads.

        `GET /chatkit/threads` gives a page of `ChatKitThread`, iterable over all pages."""
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ThreadDeleteResponse:
        """Delete a ChatKit thread with its items.

        `DELETE /chatkit/threads/{thread_id}` gives `ThreadDeleteResponse`."""
    def list_items(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[Data]:
        """List the items of a ChatKit thread.

        `GET /chatkit/threads/{thread_id}/items` gives a page of `Data`, iterable over all pages."""

class AsyncThreads(Resource):
    """`client.beta.chatkit.threads`"""
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
    async def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ChatKitThread:
        """Read a ChatKit thread.

        `GET /chatkit/threads/{thread_id}` gives `ChatKitThread`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """List ChatKit threads.

        `GET /chatkit/threads` gives a page of `ChatKitThread`, iterable over all pages."""
    async def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ThreadDeleteResponse:
        """Delete a ChatKit thread with its items.

        `DELETE /chatkit/threads/{thread_id}` gives `ThreadDeleteResponse`."""
    def list_items(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Data, AsyncConversationCursorPage[Data]]:
        """List the items of a ChatKit thread.

        `GET /chatkit/threads/{thread_id}/items` gives a page of `Data`, iterable over all pages."""

class ThreadsWithRawResponse:
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ChatKitThread]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ChatKitThread]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ThreadDeleteResponse]: ...
    def list_items(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[Data]]: ...

class AsyncThreadsWithRawResponse:
    async def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ChatKitThread]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ChatKitThread]]: ...
    async def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ThreadDeleteResponse]: ...
    async def list_items(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[Data]]: ...

class ThreadsWithStreamingResponse:
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ChatKitThread]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ChatKitThread]]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ThreadDeleteResponse]]: ...
    def list_items(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Data]]]: ...

class AsyncThreadsWithStreamingResponse:
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatKitThread]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        user: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ChatKitThread]]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ThreadDeleteResponse]]: ...
    def list_items(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Data]]]: ...
