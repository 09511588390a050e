# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints as AsyncCheckpoints
from ferrogate.resources.fine_tuning.jobs.checkpoints import Checkpoints as Checkpoints
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithRawResponse, AsyncCheckpointsWithStreamingResponse, CheckpointsWithRawResponse, CheckpointsWithStreamingResponse
from ferrogate.types.fine_tuning.fine_tuning_job import FineTuningJob
from ferrogate.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
from ferrogate.types.fine_tuning.job_create_params import Hyperparameters, Integration, Method
from ferrogate.types.shared_params.metadata import Metadata

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Jobs(Resource):
    """`client.fine_tuning.jobs`"""
    checkpoints: Below[Checkpoints]
    @property
    def with_raw_response(self) -> JobsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> JobsWithStreamingResponse: ...
    def create(
        self, *, model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str, hyperparameters: Hyperparameters | _Words | Omit | NotGiven = ...,
        integrations: Iterable[Integration | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., method: Method | _Words | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., suffix: str | None | Omit | NotGiven = ...,
        validation_file: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Begin to fine-tune a model on an uploaded file.

        `POST /fine_tuning/jobs` gives `FineTuningJob`."""
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Read the state of a fine-tuning job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}` gives `FineTuningJob`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[FineTuningJob]:
        """List the project's fine-tuning jobs.

        `GET /fine_tuning/jobs` gives a page of `FineTuningJob`, iterable over all pages."""
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job at once.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel` gives `FineTuningJob`."""
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List what a fine-tuning job has reported.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events` gives a page of `FineTuningJobEvent`, iterable over all pages."""
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Pause a fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause` gives `FineTuningJob`."""
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Resume a paused fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume` gives `FineTuningJob`."""

class AsyncJobs(Resource):
    """`client.fine_tuning.jobs`"""
    checkpoints: Below[AsyncCheckpoints]
    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse: ...
    async def create(
        self, *, model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str, hyperparameters: Hyperparameters | _Words | Omit | NotGiven = ...,
        integrations: Iterable[Integration | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., method: Method | _Words | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., suffix: str | None | Omit | NotGiven = ...,
        validation_file: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Begin to fine-tune a model on an uploaded file.

        `POST /fine_tuning/jobs` gives `FineTuningJob`."""
    async def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Read the state of a fine-tuning job.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}` gives `FineTuningJob`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """List the project's fine-tuning jobs.

        `GET /fine_tuning/jobs` gives a page of `FineTuningJob`, iterable over all pages."""
    async def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Cancel a fine-tuning job at once.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel` gives `FineTuningJob`."""
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """List what a fine-tuning job has reported.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events` gives a page of `FineTuningJobEvent`, iterable over all pages."""
    async def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Pause a fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause` gives `FineTuningJob`."""
    async def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> FineTuningJob:
        """Resume a paused fine-tuning job.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume` gives `FineTuningJob`."""

class JobsWithRawResponse:
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    def create(
        self, *, model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str, hyperparameters: Hyperparameters | _Words | Omit | NotGiven = ...,
        integrations: Iterable[Integration | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., method: Method | _Words | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., suffix: str | None | Omit | NotGiven = ...,
        validation_file: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[FineTuningJob]]: ...
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[FineTuningJobEvent]]: ...
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...

class AsyncJobsWithRawResponse:
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    async def create(
        self, *, model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str, hyperparameters: Hyperparameters | _Words | Omit | NotGiven = ...,
        integrations: Iterable[Integration | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., method: Method | _Words | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., suffix: str | None | Omit | NotGiven = ...,
        validation_file: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    async def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[FineTuningJob]]: ...
    async def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    async def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[FineTuningJobEvent]]: ...
    async def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...
    async def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[FineTuningJob]: ...

class JobsWithStreamingResponse:
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    def create(
        self, *, model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str, hyperparameters: Hyperparameters | _Words | Omit | NotGiven = ...,
        integrations: Iterable[Integration | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., method: Method | _Words | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., suffix: str | None | Omit | NotGiven = ...,
        validation_file: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJob]]]: ...
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJobEvent]]]: ...
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...

class AsyncJobsWithStreamingResponse:
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    def create(
        self, *, model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"],
        training_file: str, hyperparameters: Hyperparameters | _Words | Omit | NotGiven = ...,
        integrations: Iterable[Integration | _Words] | None | Omit | NotGiven = ...,
        metadata: Metadata | None | Omit | NotGiven = ..., method: Method | _Words | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., suffix: str | None | Omit | NotGiven = ...,
        validation_file: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJob]]]: ...
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJobEvent]]]: ...
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
