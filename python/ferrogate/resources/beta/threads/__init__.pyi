# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.threads.runs import AsyncRuns as AsyncRuns
from ferrogate.resources.beta.threads.runs import Runs as Runs
from ferrogate.resources.beta.threads.messages import AsyncMessages as AsyncMessages
from ferrogate.resources.beta.threads.messages import Messages as Messages
from collections.abc import Iterable, Mapping
from typing import Any, Literal, overload
from typing_extensions import TypeAlias, TypeVar
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel, Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.lib.streaming import AssistantEventHandler, AssistantStreamManager, AsyncAssistantEventHandler, AsyncAssistantStreamManager
from ferrogate.resources.beta.threads.messages import AsyncMessagesWithRawResponse, AsyncMessagesWithStreamingResponse, MessagesWithRawResponse, MessagesWithStreamingResponse
from ferrogate.resources.beta.threads.runs import AsyncRunsWithRawResponse, AsyncRunsWithStreamingResponse, RunsWithRawResponse, RunsWithStreamingResponse
from ferrogate.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferrogate.types.beta.assistant_stream_event import AssistantStreamEvent
from ferrogate.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferrogate.types.beta.assistant_tool_param import AssistantToolParam
from ferrogate.types.beta.thread import Thread
from ferrogate.types.beta.thread_create_and_run_params import Thread as _Thread, ToolResources as __ToolResources, TruncationStrategy
from ferrogate.types.beta.thread_create_params import Message, ToolResources
from ferrogate.types.beta.thread_deleted import ThreadDeleted
from ferrogate.types.beta.thread_update_params import ToolResources as _ToolResources
from ferrogate.types.beta.threads.run import Run
from ferrogate.types.shared.chat_model import ChatModel
from ferrogate.types.shared_params.metadata import Metadata

_AsyncHandler = TypeVar("_AsyncHandler", bound=AsyncAssistantEventHandler)
_Handler = TypeVar("_Handler", bound=AssistantEventHandler)
_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Threads(Resource):
    """`client.beta.threads`"""
    runs: Below[Runs]
    messages: Below[Messages]
    @property
    def with_raw_response(self) -> ThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...
    def create(
        self, *, messages: Iterable[Message | _Words] | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Thread:
        """Make a thread, with messages if some are given.

        `POST /threads` gives `Thread`.

        OpenAI advises against it: it will be removed there."""
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Thread:
        """Read a thread.

        `GET /threads/{thread_id}` gives `Thread`.

        OpenAI advises against it: it will be removed there."""
    def update(
        self, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Thread:
        """Change a thread's metadata and tool resources.

        `POST /threads/{thread_id}` gives `Thread`.

        OpenAI advises against it: it will be removed there."""
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ThreadDeleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}` gives `ThreadDeleted`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Make a thread and begin a run of an assistant on it.

        `POST /threads/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[AssistantStreamEvent]:
        """Make a thread and begin a run of an assistant on it.

        `POST /threads/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Make a thread and begin a run of an assistant on it.

        `POST /threads/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    def create_and_run_poll(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Make a thread and run it (`create_and_run`), and wait for the run, as `runs.poll` does."""
    @overload
    def create_and_run_stream(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Make a thread, run it and stream the run, as `runs.stream` does."""
    @overload
    def create_and_run_stream(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ..., event_handler: _Handler,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[_Handler]:
        """Make a thread, run it and stream the run, as `runs.stream` does."""

class AsyncThreads(Resource):
    """`client.beta.threads`"""
    runs: Below[AsyncRuns]
    messages: Below[AsyncMessages]
    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...
    async def create(
        self, *, messages: Iterable[Message | _Words] | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Thread:
        """Make a thread, with messages if some are given.

        `POST /threads` gives `Thread`.

        OpenAI advises against it: it will be removed there."""
    async def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Thread:
        """Read a thread.

        `GET /threads/{thread_id}` gives `Thread`.

        OpenAI advises against it: it will be removed there."""
    async def update(
        self, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Thread:
        """Change a thread's metadata and tool resources.

        `POST /threads/{thread_id}` gives `Thread`.

        OpenAI advises against it: it will be removed there."""
    async def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ThreadDeleted:
        """Delete a thread.

        `DELETE /threads/{thread_id}` gives `ThreadDeleted`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Make a thread and begin a run of an assistant on it.

        `POST /threads/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[AssistantStreamEvent]:
        """Make a thread and begin a run of an assistant on it.

        `POST /threads/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Make a thread and begin a run of an assistant on it.

        `POST /threads/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    async def create_and_run_poll(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Make a thread and run it (`create_and_run`), and wait for the run, as `runs.poll` does."""
    @overload
    def create_and_run_stream(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Make a thread, run it and stream the run, as `runs.stream` does."""
    @overload
    def create_and_run_stream(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: _AsyncHandler, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[_AsyncHandler]:
        """Make a thread, run it and stream the run, as `runs.stream` does."""

class ThreadsWithRawResponse:
    @property
    def runs(self) -> RunsWithRawResponse: ...
    @property
    def messages(self) -> MessagesWithRawResponse: ...
    def create(
        self, *, messages: Iterable[Message | _Words] | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Thread]: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Thread]: ...
    def update(
        self, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Thread]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ThreadDeleted]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...

class AsyncThreadsWithRawResponse:
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...
    @property
    def messages(self) -> AsyncMessagesWithRawResponse: ...
    async def create(
        self, *, messages: Iterable[Message | _Words] | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Thread]: ...
    async def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Thread]: ...
    async def update(
        self, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Thread]: ...
    async def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ThreadDeleted]: ...
    @overload
    async def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    async def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    async def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...

class ThreadsWithStreamingResponse:
    @property
    def runs(self) -> RunsWithStreamingResponse: ...
    @property
    def messages(self) -> MessagesWithStreamingResponse: ...
    def create(
        self, *, messages: Iterable[Message | _Words] | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    def update(
        self, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Thread]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ThreadDeleted]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...

class AsyncThreadsWithStreamingResponse:
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...
    @property
    def messages(self) -> AsyncMessagesWithStreamingResponse: ...
    def create(
        self, *, messages: Iterable[Message | _Words] | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    def retrieve(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    def update(
        self, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        tool_resources: _ToolResources | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Thread]]: ...
    def delete(
        self, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ThreadDeleted]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    def create_and_run(
        self, *, assistant_id: str, instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ..., thread: _Thread | _Words | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tool_resources: __ToolResources | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | Stream[AssistantStreamEvent]]]: ...
