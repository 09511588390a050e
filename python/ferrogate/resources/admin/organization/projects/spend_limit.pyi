# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.projects.project_spend_limit import ProjectSpendLimit
from ferrogate.types.admin.organization.projects.project_spend_limit_deleted import ProjectSpendLimitDeleted


class SpendLimit(Resource):
    """`client.admin.organization.projects.spend_limit`"""
    @property
    def with_raw_response(self) -> SpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendLimit:
        """Read a project's limit of spending.

        `GET /organization/projects/{project_id}/spend_limit` gives `ProjectSpendLimit`."""
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendLimit:
        """Set a project's limit of spending.

        `POST /organization/projects/{project_id}/spend_limit` gives `ProjectSpendLimit`."""
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendLimitDeleted:
        """Remove a project's limit of spending.

        `DELETE /organization/projects/{project_id}/spend_limit` gives `ProjectSpendLimitDeleted`."""

class AsyncSpendLimit(Resource):
    """`client.admin.organization.projects.spend_limit`"""
    @property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendLimit:
        """Read a project's limit of spending.

        `GET /organization/projects/{project_id}/spend_limit` gives `ProjectSpendLimit`."""
    async def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendLimit:
        """Set a project's limit of spending.

        `POST /organization/projects/{project_id}/spend_limit` gives `ProjectSpendLimit`."""
    async def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendLimitDeleted:
        """Remove a project's limit of spending.

        `DELETE /organization/projects/{project_id}/spend_limit` gives `ProjectSpendLimitDeleted`."""

class SpendLimitWithRawResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendLimit]: ...
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendLimit]: ...
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendLimitDeleted]: ...

class AsyncSpendLimitWithRawResponse:
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendLimit]: ...
    async def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendLimit]: ...
    async def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendLimitDeleted]: ...

class SpendLimitWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimit]]: ...
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimit]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendLimitDeleted]]: ...

class AsyncSpendLimitWithStreamingResponse:
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def update(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"], threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimit]]: ...
    def delete(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendLimitDeleted]]: ...
