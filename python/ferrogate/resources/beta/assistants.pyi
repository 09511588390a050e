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
from ferrogate.types.beta.assistant import Assistant
from ferrogate.types.beta.assistant_create_params import ToolResources
from ferrogate.types.beta.assistant_deleted import AssistantDeleted
from ferrogate.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferrogate.types.beta.assistant_tool_param import AssistantToolParam
from ferrogate.types.beta.assistant_update_params import ToolResources as _ToolResources
from ferrogate.types.shared.chat_model import ChatModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Assistants(Resource):
    """`client.beta.assistants`"""
    @property
    def with_raw_response(self) -> AssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse: ...
    def create(
        self, *, model: str | ChatModel, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Assistant:
        """Make an assistant: a model with instructions and tools.

        `POST /assistants` gives `Assistant`.

        OpenAI advises against it: it will be removed there."""
    def retrieve(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Assistant:
        """Read an assistant.

        `GET /assistants/{assistant_id}` gives `Assistant`.

        OpenAI advises against it: it will be removed there."""
    def update(
        self, assistant_id: str, *, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Assistant:
        """Change an assistant.

        `POST /assistants/{assistant_id}` gives `Assistant`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[Assistant]:
        """List assistants.

        `GET /assistants` gives a page of `Assistant`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    def delete(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantDeleted:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}` gives `AssistantDeleted`.

        OpenAI advises against it: it will be removed there."""

class AsyncAssistants(Resource):
    """`client.beta.assistants`"""
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse: ...
    async def create(
        self, *, model: str | ChatModel, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Assistant:
        """Make an assistant: a model with instructions and tools.

        `POST /assistants` gives `Assistant`.

        OpenAI advises against it: it will be removed there."""
    async def retrieve(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Assistant:
        """Read an assistant.

        `GET /assistants/{assistant_id}` gives `Assistant`.

        OpenAI advises against it: it will be removed there."""
    async def update(
        self, assistant_id: str, *, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Assistant:
        """Change an assistant.

        `POST /assistants/{assistant_id}` gives `Assistant`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List assistants.

        `GET /assistants` gives a page of `Assistant`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    async def delete(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantDeleted:
        """Delete an assistant.

        `DELETE /assistants/{assistant_id}` gives `AssistantDeleted`.

        OpenAI advises against it: it will be removed there."""

class AssistantsWithRawResponse:
    def create(
        self, *, model: str | ChatModel, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Assistant]: ...
    def retrieve(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Assistant]: ...
    def update(
        self, assistant_id: str, *, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Assistant]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[Assistant]]: ...
    def delete(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AssistantDeleted]: ...

class AsyncAssistantsWithRawResponse:
    async def create(
        self, *, model: str | ChatModel, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Assistant]: ...
    async def retrieve(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Assistant]: ...
    async def update(
        self, assistant_id: str, *, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Assistant]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[Assistant]]: ...
    async def delete(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AssistantDeleted]: ...

class AssistantsWithStreamingResponse:
    def create(
        self, *, model: str | ChatModel, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    def retrieve(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    def update(
        self, assistant_id: str, *, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Assistant]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Assistant]]]: ...
    def delete(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[AssistantDeleted]]: ...

class AsyncAssistantsWithStreamingResponse:
    def create(
        self, *, model: str | ChatModel, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    def retrieve(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    def update(
        self, assistant_id: str, *, description: str | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Omit | NotGiven = ...,
        name: str | None | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Assistant]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Assistant]]]: ...
    def delete(
        self, assistant_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AssistantDeleted]]: ...
