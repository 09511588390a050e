# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.admin.organization.projects.project_spend_alert import ProjectSpendAlert
from ferrogate.types.admin.organization.projects.project_spend_alert_deleted import ProjectSpendAlertDeleted
from ferrogate.types.admin.organization.projects.spend_alert_create_params import NotificationChannel
from ferrogate.types.admin.organization.projects.spend_alert_update_params import NotificationChannel as _NotificationChannel

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class SpendAlerts(Resource):
    """`client.admin.organization.projects.spend_alerts`"""
    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlert:
        """Make an alert on a project's spending.

        `POST /organization/projects/{project_id}/spend_alerts` gives `ProjectSpendAlert`."""
    def retrieve(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlert:
        """Read an alert on a project's spending.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}` gives `ProjectSpendAlert`."""
    def update(
        self, alert_id: str, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlert:
        """Change an alert on a project's spending.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}` gives `ProjectSpendAlert`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """List the alerts on a project's spending.

        `GET /organization/projects/{project_id}/spend_alerts` gives a page of `ProjectSpendAlert`, iterable over all pages."""
    def delete(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlertDeleted:
        """Delete an alert on a project's spending.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}` gives `ProjectSpendAlertDeleted`."""

class AsyncSpendAlerts(Resource):
    """`client.admin.organization.projects.spend_alerts`"""
    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    async def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlert:
        """Make an alert on a project's spending.

        `POST /organization/projects/{project_id}/spend_alerts` gives `ProjectSpendAlert`."""
    async def retrieve(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlert:
        """Read an alert on a project's spending.

        `GET /organization/projects/{project_id}/spend_alerts/{alert_id}` gives `ProjectSpendAlert`."""
    async def update(
        self, alert_id: str, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlert:
        """Change an alert on a project's spending.

        `POST /organization/projects/{project_id}/spend_alerts/{alert_id}` gives `ProjectSpendAlert`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """List the alerts on a project's spending.

        `GET /organization/projects/{project_id}/spend_alerts` gives a page of `ProjectSpendAlert`, iterable over all pages."""
    async def delete(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectSpendAlertDeleted:
        """Delete an alert on a project's spending.

        `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}` gives `ProjectSpendAlertDeleted`."""

class SpendAlertsWithRawResponse:
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlert]: ...
    def retrieve(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlert]: ...
    def update(
        self, alert_id: str, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlert]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ProjectSpendAlert]]: ...
    def delete(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlertDeleted]: ...

class AsyncSpendAlertsWithRawResponse:
    async def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def retrieve(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def update(
        self, alert_id: str, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlert]: ...
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ProjectSpendAlert]]: ...
    async def delete(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectSpendAlertDeleted]: ...

class SpendAlertsWithStreamingResponse:
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def update(
        self, alert_id: str, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlert]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectSpendAlertDeleted]]: ...

class AsyncSpendAlertsWithStreamingResponse:
    def create(
        self, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def update(
        self, alert_id: str, project_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlert]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectSpendAlert]]]: ...
    def delete(
        self, alert_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectSpendAlertDeleted]]: ...
