# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects.users import AsyncUsers as AsyncUsers
from ferrogate.resources.admin.organization.projects.users import Users as Users
from ferrogate.resources.admin.organization.projects.service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
from ferrogate.resources.admin.organization.projects.service_accounts import ServiceAccounts as ServiceAccounts
from ferrogate.resources.admin.organization.projects.api_keys import AsyncAPIKeys as AsyncAPIKeys
from ferrogate.resources.admin.organization.projects.api_keys import APIKeys as APIKeys
from ferrogate.resources.admin.organization.projects.rate_limits import AsyncRateLimits as AsyncRateLimits
from ferrogate.resources.admin.organization.projects.rate_limits import RateLimits as RateLimits
from ferrogate.resources.admin.organization.projects.model_permissions import AsyncModelPermissions as AsyncModelPermissions
from ferrogate.resources.admin.organization.projects.model_permissions import ModelPermissions as ModelPermissions
from ferrogate.resources.admin.organization.projects.hosted_tool_permissions import AsyncHostedToolPermissions as AsyncHostedToolPermissions
from ferrogate.resources.admin.organization.projects.hosted_tool_permissions import HostedToolPermissions as HostedToolPermissions
from ferrogate.resources.admin.organization.projects.groups import AsyncGroups as AsyncGroups
from ferrogate.resources.admin.organization.projects.groups import Groups as Groups
from ferrogate.resources.admin.organization.projects.roles import AsyncRoles as AsyncRoles
from ferrogate.resources.admin.organization.projects.roles import Roles as Roles
from ferrogate.resources.admin.organization.projects.data_retention import AsyncDataRetention as AsyncDataRetention
from ferrogate.resources.admin.organization.projects.data_retention import DataRetention as DataRetention
from ferrogate.resources.admin.organization.projects.spend_limit import AsyncSpendLimit as AsyncSpendLimit
from ferrogate.resources.admin.organization.projects.spend_limit import SpendLimit as SpendLimit
from ferrogate.resources.admin.organization.projects.spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
from ferrogate.resources.admin.organization.projects.spend_alerts import SpendAlerts as SpendAlerts
from ferrogate.resources.admin.organization.projects.certificates import AsyncCertificates as AsyncCertificates
from ferrogate.resources.admin.organization.projects.certificates import Certificates as Certificates
from collections.abc import Mapping
from typing import Any
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.resources.admin.organization.projects.api_keys import APIKeysWithRawResponse, APIKeysWithStreamingResponse, AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse
from ferrogate.resources.admin.organization.projects.certificates import AsyncCertificatesWithRawResponse, AsyncCertificatesWithStreamingResponse, CertificatesWithRawResponse, CertificatesWithStreamingResponse
from ferrogate.resources.admin.organization.projects.data_retention import AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse, DataRetentionWithRawResponse, DataRetentionWithStreamingResponse
from ferrogate.resources.admin.organization.projects.groups import AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse, GroupsWithRawResponse, GroupsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.hosted_tool_permissions import AsyncHostedToolPermissionsWithRawResponse, AsyncHostedToolPermissionsWithStreamingResponse, HostedToolPermissionsWithRawResponse, HostedToolPermissionsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.model_permissions import AsyncModelPermissionsWithRawResponse, AsyncModelPermissionsWithStreamingResponse, ModelPermissionsWithRawResponse, ModelPermissionsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.rate_limits import AsyncRateLimitsWithRawResponse, AsyncRateLimitsWithStreamingResponse, RateLimitsWithRawResponse, RateLimitsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.roles import AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.resources.admin.organization.projects.service_accounts import AsyncServiceAccountsWithRawResponse, AsyncServiceAccountsWithStreamingResponse, ServiceAccountsWithRawResponse, ServiceAccountsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.spend_alerts import AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse, SpendAlertsWithRawResponse, SpendAlertsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.spend_limit import AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse, SpendLimitWithRawResponse, SpendLimitWithStreamingResponse
from ferrogate.resources.admin.organization.projects.users import AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse, UsersWithRawResponse, UsersWithStreamingResponse
from ferrogate.types.admin.organization.project import Project


class Projects(Resource):
    """`client.admin.organization.projects`"""
    users: Below[Users]
    service_accounts: Below[ServiceAccounts]
    api_keys: Below[APIKeys]
    rate_limits: Below[RateLimits]
    model_permissions: Below[ModelPermissions]
    hosted_tool_permissions: Below[HostedToolPermissions]
    groups: Below[Groups]
    roles: Below[Roles]
    data_retention: Below[DataRetention]
    spend_limit: Below[SpendLimit]
    spend_alerts: Below[SpendAlerts]
    certificates: Below[Certificates]
    @property
    def with_raw_response(self) -> ProjectsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ProjectsWithStreamingResponse: ...
    def create(
        self, *, name: str, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Make a project.

        `POST /organization/projects` gives `Project`."""
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Read a project.

        `GET /organization/projects/{project_id}` gives `Project`."""
    def update(
        self, project_id: str, *, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Change a project.

        `POST /organization/projects/{project_id}` gives `Project`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., include_archived: bool | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[Project]:
        """List projects.

        `GET /organization/projects` gives a page of `Project`, iterable over all pages."""
    def archive(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Archive a project; it cannot be used then.

        `POST /organization/projects/{project_id}/archive` gives `Project`."""

class AsyncProjects(Resource):
    """`client.admin.organization.projects`"""
    users: Below[AsyncUsers]
    service_accounts: Below[AsyncServiceAccounts]
    api_keys: Below[AsyncAPIKeys]
    rate_limits: Below[AsyncRateLimits]
    model_permissions: Below[AsyncModelPermissions]
    hosted_tool_permissions: Below[AsyncHostedToolPermissions]
    groups: Below[AsyncGroups]
    roles: Below[AsyncRoles]
    data_retention: Below[AsyncDataRetention]
    spend_limit: Below[AsyncSpendLimit]
    spend_alerts: Below[AsyncSpendAlerts]
    certificates: Below[AsyncCertificates]
    @property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncProjectsWithStreamingResponse: ...
    async def create(
        self, *, name: str, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Make a project.

        `POST /organization/projects` gives `Project`."""
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Read a project.

        `GET /organization/projects/{project_id}` gives `Project`."""
    async def update(
        self, project_id: str, *, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Change a project.

        `POST /organization/projects/{project_id}` gives `Project`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., include_archived: bool | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """List projects.

        `GET /organization/projects` gives a page of `Project`, iterable over all pages."""
    async def archive(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Project:
        """Archive a project; it cannot be used then.

        `POST /organization/projects/{project_id}/archive` gives `Project`."""

class ProjectsWithRawResponse:
    @property
    def users(self) -> UsersWithRawResponse: ...
    @property
    def service_accounts(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...
    @property
    def rate_limits(self) -> RateLimitsWithRawResponse: ...
    @property
    def model_permissions(self) -> ModelPermissionsWithRawResponse: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithRawResponse: ...
    @property
    def groups(self) -> GroupsWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithRawResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithRawResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithRawResponse: ...
    @property
    def certificates(self) -> CertificatesWithRawResponse: ...
    def create(
        self, *, name: str, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...
    def update(
        self, project_id: str, *, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., include_archived: bool | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[Project]]: ...
    def archive(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...

class AsyncProjectsWithRawResponse:
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def rate_limits(self) -> AsyncRateLimitsWithRawResponse: ...
    @property
    def model_permissions(self) -> AsyncModelPermissionsWithRawResponse: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithRawResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithRawResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithRawResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithRawResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithRawResponse: ...
    async def create(
        self, *, name: str, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...
    async def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...
    async def update(
        self, project_id: str, *, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., include_archived: bool | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[Project]]: ...
    async def archive(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Project]: ...

class ProjectsWithStreamingResponse:
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    @property
    def service_accounts(self) -> ServiceAccountsWithStreamingResponse: ...
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...
    @property
    def rate_limits(self) -> RateLimitsWithStreamingResponse: ...
    @property
    def model_permissions(self) -> ModelPermissionsWithStreamingResponse: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissionsWithStreamingResponse: ...
    @property
    def groups(self) -> GroupsWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    @property
    def data_retention(self) -> DataRetentionWithStreamingResponse: ...
    @property
    def spend_limit(self) -> SpendLimitWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> SpendAlertsWithStreamingResponse: ...
    @property
    def certificates(self) -> CertificatesWithStreamingResponse: ...
    def create(
        self, *, name: str, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Project]]: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Project]]: ...
    def update(
        self, project_id: str, *, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Project]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., include_archived: bool | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Project]]]: ...
    def archive(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Project]]: ...

class AsyncProjectsWithStreamingResponse:
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    @property
    def service_accounts(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...
    @property
    def rate_limits(self) -> AsyncRateLimitsWithStreamingResponse: ...
    @property
    def model_permissions(self) -> AsyncModelPermissionsWithStreamingResponse: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissionsWithStreamingResponse: ...
    @property
    def groups(self) -> AsyncGroupsWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    @property
    def data_retention(self) -> AsyncDataRetentionWithStreamingResponse: ...
    @property
    def spend_limit(self) -> AsyncSpendLimitWithStreamingResponse: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlertsWithStreamingResponse: ...
    @property
    def certificates(self) -> AsyncCertificatesWithStreamingResponse: ...
    def create(
        self, *, name: str, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
    def retrieve(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
    def update(
        self, project_id: str, *, external_key_id: str | None | Omit | NotGiven = ...,
        geography: str | None | Omit | NotGiven = ..., name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., include_archived: bool | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Project]]]: ...
    def archive(
        self, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Project]]: ...
