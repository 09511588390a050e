# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint


class Checkpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`"""
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints that a fine-tuning job has made.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints` gives a page of `FineTuningJobCheckpoint`, iterable over all pages."""

class AsyncCheckpoints(Resource):
    """`client.fine_tuning.jobs.checkpoints`"""
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints that a fine-tuning job has made.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints` gives a page of `FineTuningJobCheckpoint`, iterable over all pages."""

class CheckpointsWithRawResponse:
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[FineTuningJobCheckpoint]]: ...

class AsyncCheckpointsWithRawResponse:
    async def list(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[FineTuningJobCheckpoint]]: ...

class CheckpointsWithStreamingResponse:
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJobCheckpoint]]]: ...

class AsyncCheckpointsWithStreamingResponse:
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJobCheckpoint]]]: ...
