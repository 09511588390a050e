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
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.conversations.conversation import Conversation
from ferrogate.types.conversations.conversation_item import ConversationItem
from ferrogate.types.conversations.conversation_item_list import ConversationItemList
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Items(Resource):
    """`client.conversations.items`"""
    @property
    def with_raw_response(self) -> ItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse: ...
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam | _Words],
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ConversationItemList:
        """Add items to a conversation.

        `POST /conversations/{conversation_id}/items` gives `ConversationItemList`."""
    def retrieve(
        self, item_id: str, conversation_id: str, *,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ConversationItem:
        """Read an item of a conversation.

        `GET /conversations/{conversation_id}/items/{item_id}` gives `ConversationItem`."""
    def list(
        self, conversation_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """List the items of a conversation.

        `GET /conversations/{conversation_id}/items` gives a page of `ConversationItem`, iterable over all pages."""
    def delete(
        self, item_id: str, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Delete an item of a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}` gives `Conversation`."""

class AsyncItems(Resource):
    """`client.conversations.items`"""
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...
    async def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam | _Words],
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ConversationItemList:
        """Add items to a conversation.

        `POST /conversations/{conversation_id}/items` gives `ConversationItemList`."""
    async def retrieve(
        self, item_id: str, conversation_id: str, *,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ConversationItem:
        """Read an item of a conversation.

        `GET /conversations/{conversation_id}/items/{item_id}` gives `ConversationItem`."""
    def list(
        self, conversation_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """List the items of a conversation.

        `GET /conversations/{conversation_id}/items` gives a page of `ConversationItem`, iterable over all pages."""
    async def delete(
        self, item_id: str, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Delete an item of a conversation.

        `DELETE /conversations/{conversation_id}/items/{item_id}` gives `Conversation`."""

class ItemsWithRawResponse:
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam | _Words],
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ConversationItemList]: ...
    def retrieve(
        self, item_id: str, conversation_id: str, *,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ConversationItem]: ...
    def list(
        self, conversation_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ConversationItem]]: ...
    def delete(
        self, item_id: str, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...

class AsyncItemsWithRawResponse:
    async def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam | _Words],
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ConversationItemList]: ...
    async def retrieve(
        self, item_id: str, conversation_id: str, *,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ConversationItem]: ...
    async def list(
        self, conversation_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ConversationItem]]: ...
    async def delete(
        self, item_id: str, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...

class ItemsWithStreamingResponse:
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam | _Words],
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ConversationItemList]]: ...
    def retrieve(
        self, item_id: str, conversation_id: str, *,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ConversationItem]]: ...
    def list(
        self, conversation_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self, item_id: str, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...

class AsyncItemsWithStreamingResponse:
    def create(
        self, conversation_id: str, *, items: Iterable[ResponseInputItemParam | _Words],
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItemList]]: ...
    def retrieve(
        self, item_id: str, conversation_id: str, *,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationItem]]: ...
    def list(
        self, conversation_id: str, *, after: str | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ConversationItem]]]: ...
    def delete(
        self, item_id: str, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
