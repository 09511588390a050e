# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.admin.organization.projects.project_rate_limit import ProjectRateLimit


class RateLimits(Resource):
    """`client.admin.organization.projects.rate_limits`"""
    @property
    def with_raw_response(self) -> RateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """List a project's limits, model by model.

        `GET /organization/projects/{project_id}/rate_limits` gives a page of `ProjectRateLimit`, iterable over all pages."""
    def update_rate_limit(
        self, rate_limit_id: str, project_id: str, *, batch_1_day_max_input_tokens: int | Omit | NotGiven = ...,
        max_audio_megabytes_per_1_minute: int | Omit | NotGiven = ...,
        max_images_per_1_minute: int | Omit | NotGiven = ..., max_requests_per_1_day: int | Omit | NotGiven = ...,
        max_requests_per_1_minute: int | Omit | NotGiven = ...,
        max_tokens_per_1_minute: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectRateLimit:
        """Change one of a project's limits.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}` gives `ProjectRateLimit`."""

class AsyncRateLimits(Resource):
    """`client.admin.organization.projects.rate_limits`"""
    @property
    def with_raw_response(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRateLimitsWithStreamingResponse: ...
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """List a project's limits, model by model.

        `GET /organization/projects/{project_id}/rate_limits` gives a page of `ProjectRateLimit`, iterable over all pages."""
    async def update_rate_limit(
        self, rate_limit_id: str, project_id: str, *, batch_1_day_max_input_tokens: int | Omit | NotGiven = ...,
        max_audio_megabytes_per_1_minute: int | Omit | NotGiven = ...,
        max_images_per_1_minute: int | Omit | NotGiven = ..., max_requests_per_1_day: int | Omit | NotGiven = ...,
        max_requests_per_1_minute: int | Omit | NotGiven = ...,
        max_tokens_per_1_minute: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectRateLimit:
        """Change one of a project's limits.

        `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}` gives `ProjectRateLimit`."""

class RateLimitsWithRawResponse:
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ProjectRateLimit]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, project_id: str, *, batch_1_day_max_input_tokens: int | Omit | NotGiven = ...,
        max_audio_megabytes_per_1_minute: int | Omit | NotGiven = ...,
        max_images_per_1_minute: int | Omit | NotGiven = ..., max_requests_per_1_day: int | Omit | NotGiven = ...,
        max_requests_per_1_minute: int | Omit | NotGiven = ...,
        max_tokens_per_1_minute: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectRateLimit]: ...

class AsyncRateLimitsWithRawResponse:
    async def list_rate_limits(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ProjectRateLimit]]: ...
    async def update_rate_limit(
        self, rate_limit_id: str, project_id: str, *, batch_1_day_max_input_tokens: int | Omit | NotGiven = ...,
        max_audio_megabytes_per_1_minute: int | Omit | NotGiven = ...,
        max_images_per_1_minute: int | Omit | NotGiven = ..., max_requests_per_1_day: int | Omit | NotGiven = ...,
        max_requests_per_1_minute: int | Omit | NotGiven = ...,
        max_tokens_per_1_minute: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectRateLimit]: ...

class RateLimitsWithStreamingResponse:
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectRateLimit]]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, project_id: str, *, batch_1_day_max_input_tokens: int | Omit | NotGiven = ...,
        max_audio_megabytes_per_1_minute: int | Omit | NotGiven = ...,
        max_images_per_1_minute: int | Omit | NotGiven = ..., max_requests_per_1_day: int | Omit | NotGiven = ...,
        max_requests_per_1_minute: int | Omit | NotGiven = ...,
        max_tokens_per_1_minute: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectRateLimit]]: ...

class AsyncRateLimitsWithStreamingResponse:
    def list_rate_limits(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectRateLimit]]]: ...
    def update_rate_limit(
        self, rate_limit_id: str, project_id: str, *, batch_1_day_max_input_tokens: int | Omit | NotGiven = ...,
        max_audio_megabytes_per_1_minute: int | Omit | NotGiven = ...,
        max_images_per_1_minute: int | Omit | NotGiven = ..., max_requests_per_1_day: int | Omit | NotGiven = ...,
        max_requests_per_1_minute: int | Omit | NotGiven = ...,
        max_tokens_per_1_minute: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectRateLimit]]: ...
