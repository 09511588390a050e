# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.threads.runs.steps import AsyncSteps as AsyncSteps
from ferrogate.resources.beta.threads.runs.steps import Steps as Steps
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, overload
from typing_extensions import TypeAlias, TypeVar
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel, Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.lib.streaming import AssistantEventHandler, AssistantStreamManager, AsyncAssistantEventHandler, AsyncAssistantStreamManager
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.beta.threads.runs.steps import AsyncStepsWithRawResponse, AsyncStepsWithStreamingResponse, StepsWithRawResponse, StepsWithStreamingResponse
from ferrogate.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
from ferrogate.types.beta.assistant_stream_event import AssistantStreamEvent
from ferrogate.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
from ferrogate.types.beta.assistant_tool_param import AssistantToolParam
from ferrogate.types.beta.threads.run import Run
from ferrogate.types.beta.threads.run_create_params import AdditionalMessage, TruncationStrategy
from ferrogate.types.beta.threads.run_submit_tool_outputs_params import ToolOutput
from ferrogate.types.beta.threads.runs.run_step_include import RunStepInclude
from ferrogate.types.shared.chat_model import ChatModel
from ferrogate.types.shared.reasoning_effort import ReasoningEffort
from ferrogate.types.shared_params.metadata import Metadata

_AsyncHandler = TypeVar("_AsyncHandler", bound=AsyncAssistantEventHandler)
_Handler = TypeVar("_Handler", bound=AssistantEventHandler)
_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Runs(Resource):
    """`client.beta.threads.runs`"""
    steps: Below[Steps]
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Begin a run of an assistant on a thread.

        `POST /threads/{thread_id}/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[AssistantStreamEvent]:
        """Begin a run of an assistant on a thread.

        `POST /threads/{thread_id}/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Begin a run of an assistant on a thread.

        `POST /threads/{thread_id}/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    def retrieve(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Read the state of a run.

        `GET /threads/{thread_id}/runs/{run_id}` gives `Run`.

        OpenAI advises against it: it will be removed there."""
    def update(
        self, run_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Replace the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}` gives `Run`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[Run]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs` gives a page of `Run`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    def cancel(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel` gives `Run`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words],
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Give a waiting run what its tools found; all calls at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: Literal[True],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[AssistantStreamEvent]:
        """Give a waiting run what its tools found; all calls at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: bool,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Give a waiting run what its tools found; all calls at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    def poll(
        self, run_id: str, thread_id: str, *, poll_interval_ms: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Wait until a run needs something or has ended; see its `status`.

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    def create_and_poll(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Begin a run (`create`) and wait for it, as `poll` does."""
    def submit_tool_outputs_and_poll(
        self, *, run_id: str, thread_id: str, tool_outputs: Iterable[ToolOutput | _Words],
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Send what the tools gave (`submit_tool_outputs`) and wait for the run, as `poll` does."""
    @overload
    def stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Begin a run (`create`) and stream it: `with client.beta.threads.runs.stream(...) as stream`.

        The `with` gives the `event_handler`, an `AssistantEventHandler` of the caller's or a plain one."""
    @overload
    def stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ..., event_handler: _Handler,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[_Handler]:
        """Begin a run (`create`) and stream it: `with client.beta.threads.runs.stream(...) as stream`.

        The `with` gives the `event_handler`, an `AssistantEventHandler` of the caller's or a plain one."""
    @overload
    def create_and_stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    def create_and_stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ..., event_handler: _Handler,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[_Handler]: ...
    @overload
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, tool_outputs: Iterable[ToolOutput | _Words],
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[AssistantEventHandler]:
        """Send what the tools gave (`submit_tool_outputs`) and stream the run, as `stream` does."""
    @overload
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, tool_outputs: Iterable[ToolOutput | _Words],
        event_handler: _Handler, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AssistantStreamManager[_Handler]:
        """Send what the tools gave (`submit_tool_outputs`) and stream the run, as `stream` does."""

class AsyncRuns(Resource):
    """`client.beta.threads.runs`"""
    steps: Below[AsyncSteps]
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    @overload
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Begin a run of an assistant on a thread.

        `POST /threads/{thread_id}/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[AssistantStreamEvent]:
        """Begin a run of an assistant on a thread.

        `POST /threads/{thread_id}/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Begin a run of an assistant on a thread.

        `POST /threads/{thread_id}/runs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    async def retrieve(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Read the state of a run.

        `GET /threads/{thread_id}/runs/{run_id}` gives `Run`.

        OpenAI advises against it: it will be removed there."""
    async def update(
        self, run_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Replace the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}` gives `Run`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """List the runs of a thread.

        `GET /threads/{thread_id}/runs` gives a page of `Run`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""
    async def cancel(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Cancel a run.

        `POST /threads/{thread_id}/runs/{run_id}/cancel` gives `Run`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words],
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Give a waiting run what its tools found; all calls at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: Literal[True],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[AssistantStreamEvent]:
        """Give a waiting run what its tools found; all calls at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    @overload
    async def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: bool,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run | Stream[AssistantStreamEvent]:
        """Give a waiting run what its tools found; all calls at once.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs` gives `Run`. With `stream=True`: a `Stream` of `AssistantStreamEvent`.

        OpenAI advises against it: it will be removed there."""
    async def poll(
        self, run_id: str, thread_id: str, *, poll_interval_ms: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Wait until a run needs something or has ended; see its `status`.

        Asks every `poll_interval_ms` milliseconds; by default as often as the provider wishes, else every second."""
    async def create_and_poll(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Begin a run (`create`) and wait for it, as `poll` does."""
    async def submit_tool_outputs_and_poll(
        self, *, run_id: str, thread_id: str, tool_outputs: Iterable[ToolOutput | _Words],
        poll_interval_ms: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Run:
        """Send what the tools gave (`submit_tool_outputs`) and wait for the run, as `poll` does."""
    @overload
    def stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Begin a run (`create`) and stream it: `with client.beta.threads.runs.stream(...) as stream`.

        The `with` gives the `event_handler`, an `AssistantEventHandler` of the caller's or a plain one."""
    @overload
    def stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: _AsyncHandler, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[_AsyncHandler]:
        """Begin a run (`create`) and stream it: `with client.beta.threads.runs.stream(...) as stream`.

        The `with` gives the `event_handler`, an `AssistantEventHandler` of the caller's or a plain one."""
    @overload
    def create_and_stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def create_and_stream(
        self, *, thread_id: str, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        event_handler: _AsyncHandler, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[_AsyncHandler]: ...
    @overload
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, tool_outputs: Iterable[ToolOutput | _Words],
        event_handler: None = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]:
        """Send what the tools gave (`submit_tool_outputs`) and stream the run, as `stream` does."""
    @overload
    def submit_tool_outputs_stream(
        self, *, run_id: str, thread_id: str, tool_outputs: Iterable[ToolOutput | _Words],
        event_handler: _AsyncHandler, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncAssistantStreamManager[_AsyncHandler]:
        """Send what the tools gave (`submit_tool_outputs`) and stream the run, as `stream` does."""

class RunsWithRawResponse:
    @property
    def steps(self) -> StepsWithRawResponse: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
    def retrieve(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    def update(
        self, run_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[Run]]: ...
    def cancel(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words],
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: Literal[True],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: bool,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...

class AsyncRunsWithRawResponse:
    @property
    def steps(self) -> AsyncStepsWithRawResponse: ...
    @overload
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    async def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...
    async def retrieve(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    async def update(
        self, run_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    async def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[Run]]: ...
    async def cancel(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    async def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words],
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run]: ...
    @overload
    async def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: Literal[True],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[AssistantStreamEvent]]: ...
    @overload
    async def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: bool,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Run | Stream[AssistantStreamEvent]]: ...

class RunsWithStreamingResponse:
    @property
    def steps(self) -> StepsWithStreamingResponse: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...
    def retrieve(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    def update(
        self, run_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Run]]]: ...
    def cancel(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words],
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: Literal[True],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: bool,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Run | Stream[AssistantStreamEvent]]]: ...

class AsyncRunsWithStreamingResponse:
    @property
    def steps(self) -> AsyncStepsWithStreamingResponse: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ...,
        stream: Literal[True], temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    def create(
        self, thread_id: str, *, assistant_id: str, include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        additional_instructions: str | None | Omit | NotGiven = ...,
        additional_messages: Iterable[AdditionalMessage | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        max_completion_tokens: int | None | Omit | NotGiven = ...,
        max_prompt_tokens: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: str | ChatModel | None | Omit | NotGiven = ..., parallel_tool_calls: bool | Omit | NotGiven = ...,
        reasoning_effort: ReasoningEffort | None | Omit | NotGiven = ...,
        response_format: AssistantResponseFormatOptionParam | _Words | None | Omit | NotGiven = ..., stream: bool,
        temperature: float | None | Omit | NotGiven = ...,
        tool_choice: AssistantToolChoiceOptionParam | _Words | None | Omit | NotGiven = ...,
        tools: Iterable[AssistantToolParam | _Words] | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ...,
        truncation_strategy: TruncationStrategy | _Words | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | Stream[AssistantStreamEvent]]]: ...
    def retrieve(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    def update(
        self, run_id: str, thread_id: str, *, metadata: Metadata | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    def list(
        self, thread_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Run]]]: ...
    def cancel(
        self, run_id: str, thread_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words],
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: Literal[True],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[AssistantStreamEvent]]]: ...
    @overload
    def submit_tool_outputs(
        self, run_id: str, thread_id: str, *, tool_outputs: Iterable[ToolOutput | _Words], stream: bool,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Run | Stream[AssistantStreamEvent]]]: ...
