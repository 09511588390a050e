# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.resources.admin.organization.projects.api_keys import APIKeys, APIKeysWithRawResponse, APIKeysWithStreamingResponse, AsyncAPIKeys, AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse
from ferrogate.resources.admin.organization.projects.certificates import AsyncCertificates, AsyncCertificatesWithRawResponse, AsyncCertificatesWithStreamingResponse, Certificates, CertificatesWithRawResponse, CertificatesWithStreamingResponse
from ferrogate.resources.admin.organization.projects.data_retention import AsyncDataRetention, AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse, DataRetention, DataRetentionWithRawResponse, DataRetentionWithStreamingResponse
from ferrogate.resources.admin.organization.projects.groups import AsyncGroups, AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse, Groups, GroupsWithRawResponse, GroupsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.hosted_tool_permissions import AsyncHostedToolPermissions, AsyncHostedToolPermissionsWithRawResponse, AsyncHostedToolPermissionsWithStreamingResponse, HostedToolPermissions, HostedToolPermissionsWithRawResponse, HostedToolPermissionsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.model_permissions import AsyncModelPermissions, AsyncModelPermissionsWithRawResponse, AsyncModelPermissionsWithStreamingResponse, ModelPermissions, ModelPermissionsWithRawResponse, ModelPermissionsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.rate_limits import AsyncRateLimits, AsyncRateLimitsWithRawResponse, AsyncRateLimitsWithStreamingResponse, RateLimits, RateLimitsWithRawResponse, RateLimitsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.roles import AsyncRoles, AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, Roles, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.resources.admin.organization.projects.service_accounts import AsyncServiceAccounts, AsyncServiceAccountsWithRawResponse, AsyncServiceAccountsWithStreamingResponse, ServiceAccounts, ServiceAccountsWithRawResponse, ServiceAccountsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.spend_alerts import AsyncSpendAlerts, AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse, SpendAlerts, SpendAlertsWithRawResponse, SpendAlertsWithStreamingResponse
from ferrogate.resources.admin.organization.projects.spend_limit import AsyncSpendLimit, AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse, SpendLimit, SpendLimitWithRawResponse, SpendLimitWithStreamingResponse
from ferrogate.resources.admin.organization.projects.users import AsyncUsers, AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse, Users, UsersWithRawResponse, UsersWithStreamingResponse
from ferrogate.types.admin.organization.project import Project


class Projects(Resource):
    """`client.admin.organization.projects`"""
    @property
    def users(self) -> Users: ...
    @property
    def service_accounts(self) -> ServiceAccounts: ...
    @property
    def api_keys(self) -> APIKeys: ...
    @property
    def rate_limits(self) -> RateLimits: ...
    @property
    def model_permissions(self) -> ModelPermissions: ...
    @property
    def hosted_tool_permissions(self) -> HostedToolPermissions: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def roles(self) -> Roles: ...
    @property
    def data_retention(self) -> DataRetention: ...
    @property
    def spend_limit(self) -> SpendLimit: ...
    @property
    def spend_alerts(self) -> SpendAlerts: ...
    @property
    def certificates(self) -> Certificates: ...
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
    @property
    def users(self) -> AsyncUsers: ...
    @property
    def service_accounts(self) -> AsyncServiceAccounts: ...
    @property
    def api_keys(self) -> AsyncAPIKeys: ...
    @property
    def rate_limits(self) -> AsyncRateLimits: ...
    @property
    def model_permissions(self) -> AsyncModelPermissions: ...
    @property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions: ...
    @property
    def groups(self) -> AsyncGroups: ...
    @property
    def roles(self) -> AsyncRoles: ...
    @property
    def data_retention(self) -> AsyncDataRetention: ...
    @property
    def spend_limit(self) -> AsyncSpendLimit: ...
    @property
    def spend_alerts(self) -> AsyncSpendAlerts: ...
    @property
    def certificates(self) -> AsyncCertificates: ...
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
