# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.beta.threads.message import Message
from ferrogate.types.beta.threads.message_content_part_param import MessageContentPartParam
from ferrogate.types.beta.threads.message_create_params import Attachment
from ferrogate.types.beta.threads.message_deleted import MessageDeleted
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Messages(Resource):
    """`client.beta.threads.messages`"""
    @property
    def with_raw_response(self) -> MessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse: ...
    def create(
        self, thread_id: str, *, content: str | Iterable[MessageContentPartParam | _Words],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Message:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages` gives `Message`.

        OpenAI advises against it: it will be removed there."""
    def retrieve(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Message:
        """Read a message of a thread.

        `GET /threads/{thread_id}/messages/{message_id}` gives `Message`.

        OpenAI advises against it: it will be removed there."""
    def update(
        self, message_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Message:
        """Replace the metadata of a message.

        `POST /threads/{thread_id}/messages/{message_id}` gives `Message`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        run_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages` gives a page of `Message`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    def delete(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> MessageDeleted:
        """Delete a message of a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}` gives `MessageDeleted`.

        OpenAI advises against it: it will be removed there."""

class AsyncMessages(Resource):
    """`client.beta.threads.messages`"""
    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...
    async def create(
        self, thread_id: str, *, content: str | Iterable[MessageContentPartParam | _Words],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Message:
        """Add a message to a thread.

        `POST /threads/{thread_id}/messages` gives `Message`.

        OpenAI advises against it: it will be removed there."""
    async def retrieve(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Message:
        """Read a message of a thread.

        `GET /threads/{thread_id}/messages/{message_id}` gives `Message`.

        OpenAI advises against it: it will be removed there."""
    async def update(
        self, message_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Message:
        """Replace the metadata of a message.

        `POST /threads/{thread_id}/messages/{message_id}` gives `Message`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        run_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List the messages of a thread.

        `GET /threads/{thread_id}/messages` gives a page of `Message`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    async def delete(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> MessageDeleted:
        """Delete a message of a thread.

        `DELETE /threads/{thread_id}/messages/{message_id}` gives `MessageDeleted`.

        OpenAI advises against it: it will be removed there."""

class MessagesWithRawResponse:
    def create(
        self, thread_id: str, *, content: str | Iterable[MessageContentPartParam | _Words],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Message]: ...
    def retrieve(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Message]: ...
    def update(
        self, message_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Message]: ...
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        run_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[Message]]: ...
    def delete(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[MessageDeleted]: ...

class AsyncMessagesWithRawResponse:
    async def create(
        self, thread_id: str, *, content: str | Iterable[MessageContentPartParam | _Words],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Message]: ...
    async def retrieve(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Message]: ...
    async def update(
        self, message_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Message]: ...
    async def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        run_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[Message]]: ...
    async def delete(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[MessageDeleted]: ...

class MessagesWithStreamingResponse:
    def create(
        self, thread_id: str, *, content: str | Iterable[MessageContentPartParam | _Words],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    def retrieve(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    def update(
        self, message_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Message]]: ...
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        run_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Message]]]: ...
    def delete(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[MessageDeleted]]: ...

class AsyncMessagesWithStreamingResponse:
    def create(
        self, thread_id: str, *, content: str | Iterable[MessageContentPartParam | _Words],
        role: Literal["user", "assistant"],
        attachments: Iterable[Attachment | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    def retrieve(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    def update(
        self, message_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Message]]: ...
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        run_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Message]]]: ...
    def delete(
        self, message_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[MessageDeleted]]: ...
