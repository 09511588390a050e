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
from ferrogate.types.admin.organization.organization_spend_alert import OrganizationSpendAlert
from ferrogate.types.admin.organization.organization_spend_alert_deleted import OrganizationSpendAlertDeleted
from ferrogate.types.admin.organization.spend_alert_create_params import NotificationChannel
from ferrogate.types.admin.organization.spend_alert_update_params import NotificationChannel as _NotificationChannel

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class SpendAlerts(Resource):
    """`client.admin.organization.spend_alerts`"""
    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse: ...
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlert:
        """Make an alert on the organization's spending.

        `POST /organization/spend_alerts` gives `OrganizationSpendAlert`."""
    def retrieve(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlert:
        """Read an alert on the organization's spending.

        `GET /organization/spend_alerts/{alert_id}` gives `OrganizationSpendAlert`."""
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlert:
        """Change an alert on the organization's spending.

        `POST /organization/spend_alerts/{alert_id}` gives `OrganizationSpendAlert`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[OrganizationSpendAlert]:
        """List the alerts on the organization's spending.

        `GET /organization/spend_alerts` gives a page of `OrganizationSpendAlert`, iterable over all pages."""
    def delete(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlertDeleted:
        """Delete an alert on the organization's spending.

        `DELETE /organization/spend_alerts/{alert_id}` gives `OrganizationSpendAlertDeleted`."""

class AsyncSpendAlerts(Resource):
    """`client.admin.organization.spend_alerts`"""
    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    async def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlert:
        """Make an alert on the organization's spending.

        `POST /organization/spend_alerts` gives `OrganizationSpendAlert`."""
    async def retrieve(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlert:
        """Read an alert on the organization's spending.

        `GET /organization/spend_alerts/{alert_id}` gives `OrganizationSpendAlert`."""
    async def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlert:
        """Change an alert on the organization's spending.

        `POST /organization/spend_alerts/{alert_id}` gives `OrganizationSpendAlert`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """List the alerts on the organization's spending.

        `GET /organization/spend_alerts` gives a page of `OrganizationSpendAlert`, iterable over all pages."""
    async def delete(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationSpendAlertDeleted:
        """Delete an alert on the organization's spending.

        `DELETE /organization/spend_alerts/{alert_id}` gives `OrganizationSpendAlertDeleted`."""

class SpendAlertsWithRawResponse:
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlert]: ...
    def retrieve(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlert]: ...
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlert]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[OrganizationSpendAlert]]: ...
    def delete(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlertDeleted]: ...

class AsyncSpendAlertsWithRawResponse:
    async def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def retrieve(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlert]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]: ...
    async def delete(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationSpendAlertDeleted]: ...

class SpendAlertsWithStreamingResponse:
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlert]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[OrganizationSpendAlert]]]: ...
    def delete(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationSpendAlertDeleted]]: ...

class AsyncSpendAlertsWithStreamingResponse:
    def create(
        self, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def retrieve(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def update(
        self, alert_id: str, *, currency: Literal["USD"], interval: Literal["month"],
        notification_channel: _NotificationChannel | _Words, threshold_amount: int,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlert]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., before: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[OrganizationSpendAlert]]]: ...
    def delete(
        self, alert_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationSpendAlertDeleted]]: ...
