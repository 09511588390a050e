# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.conversations.items import AsyncItems as AsyncItems
from ferrogate.resources.conversations.items import Items as Items
from collections.abc import Iterable, Mapping
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.resources.conversations.items import AsyncItemsWithRawResponse, AsyncItemsWithStreamingResponse, ItemsWithRawResponse, ItemsWithStreamingResponse
from ferrogate.types.conversations.conversation import Conversation
from ferrogate.types.conversations.conversation_deleted_resource import ConversationDeletedResource
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Conversations(Resource):
    """`client.conversations`"""
    items: Below[Items]
    @property
    def with_raw_response(self) -> ConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse: ...
    def create(
        self, *, items: Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Make a conversation that responses can add to.

        `POST /conversations` gives `Conversation`."""
    def retrieve(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Read a conversation.

        `GET /conversations/{conversation_id}` gives `Conversation`."""
    def update(
        self, conversation_id: str, *, metadata: Metadata | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        `POST /conversations/{conversation_id}` gives `Conversation`."""
    def delete(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items stay.

        `DELETE /conversations/{conversation_id}` gives `ConversationDeletedResource`."""

class AsyncConversations(Resource):
    """`client.conversations`"""
    items: Below[AsyncItems]
    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse: ...
    async def create(
        self, *, items: Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Make a conversation that responses can add to.

        `POST /conversations` gives `Conversation`."""
    async def retrieve(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Read a conversation.

        `GET /conversations/{conversation_id}` gives `Conversation`."""
    async def update(
        self, conversation_id: str, *, metadata: Metadata | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        `POST /conversations/{conversation_id}` gives `Conversation`."""
    async def delete(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items stay.

        `DELETE /conversations/{conversation_id}` gives `ConversationDeletedResource`."""

class ConversationsWithRawResponse:
    @property
    def items(self) -> ItemsWithRawResponse: ...
    def create(
        self, *, items: Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...
    def retrieve(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...
    def update(
        self, conversation_id: str, *, metadata: Metadata | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...
    def delete(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ConversationDeletedResource]: ...

class AsyncConversationsWithRawResponse:
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    async def create(
        self, *, items: Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...
    async def retrieve(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...
    async def update(
        self, conversation_id: str, *, metadata: Metadata | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Conversation]: ...
    async def delete(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ConversationDeletedResource]: ...

class ConversationsWithStreamingResponse:
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    def create(
        self, *, items: Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def retrieve(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def update(
        self, conversation_id: str, *, metadata: Metadata | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Conversation]]: ...
    def delete(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ConversationDeletedResource]]: ...

class AsyncConversationsWithStreamingResponse:
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    def create(
        self, *, items: Iterable[ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def retrieve(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def update(
        self, conversation_id: str, *, metadata: Metadata | None,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Conversation]]: ...
    def delete(
        self, conversation_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ConversationDeletedResource]]: ...
