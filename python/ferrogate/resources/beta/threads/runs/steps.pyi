# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.beta.threads.runs.run_step import RunStep
from ferrogate.types.beta.threads.runs.run_step_include import RunStepInclude


class Steps(Resource):
    """`client.beta.threads.runs.steps`"""
    @property
    def with_raw_response(self) -> StepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> StepsWithStreamingResponse: ...
    def retrieve(
        self, step_id: str, thread_id: str, run_id: str, *,
        include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunStep:
        """Read a step of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` gives `RunStep`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, run_id: str, thread_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ..., include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[RunStep]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps` gives a page of `RunStep`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""

class AsyncSteps(Resource):
    """`client.beta.threads.runs.steps`"""
    @property
    def with_raw_response(self) -> AsyncStepsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncStepsWithStreamingResponse: ...
    async def retrieve(
        self, step_id: str, thread_id: str, run_id: str, *,
        include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RunStep:
        """Read a step of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}` gives `RunStep`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, run_id: str, thread_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ..., include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """List the steps of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps` gives a page of `RunStep`, iterable over all pages.

        OpenAI advises against it: it will be removed there."""

class StepsWithRawResponse:
    def retrieve(
        self, step_id: str, thread_id: str, run_id: str, *,
        include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunStep]: ...
    def list(
        self, run_id: str, thread_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ..., include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[RunStep]]: ...

class AsyncStepsWithRawResponse:
    async def retrieve(
        self, step_id: str, thread_id: str, run_id: str, *,
        include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RunStep]: ...
    async def list(
        self, run_id: str, thread_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ..., include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[RunStep]]: ...

class StepsWithStreamingResponse:
    def retrieve(
        self, step_id: str, thread_id: str, run_id: str, *,
        include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RunStep]]: ...
    def list(
        self, run_id: str, thread_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ..., include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunStep]]]: ...

class AsyncStepsWithStreamingResponse:
    def retrieve(
        self, step_id: str, thread_id: str, run_id: str, *,
        include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunStep]]: ...
    def list(
        self, run_id: str, thread_id: str, *, after: str | Omit | NotGiven = ...,
        before: str | Omit | NotGiven = ..., include: Sequence[RunStepInclude] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunStep]]]: ...
