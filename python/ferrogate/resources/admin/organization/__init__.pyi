# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.audit_logs import AsyncAuditLogs as AsyncAuditLogs
from ferrogate.resources.admin.organization.audit_logs import AuditLogs as AuditLogs
from ferrogate.resources.admin.organization.admin_api_keys import AsyncAdminAPIKeys as AsyncAdminAPIKeys
from ferrogate.resources.admin.organization.admin_api_keys import AdminAPIKeys as AdminAPIKeys
from ferrogate.resources.admin.organization.usage import AsyncUsage as AsyncUsage
from ferrogate.resources.admin.organization.usage import Usage as Usage
from ferrogate.resources.admin.organization.invites import AsyncInvites as AsyncInvites
from ferrogate.resources.admin.organization.invites import Invites as Invites
from ferrogate.resources.admin.organization.users import AsyncUsers as AsyncUsers
from ferrogate.resources.admin.organization.users import Users as Users
from ferrogate.resources.admin.organization.groups import AsyncGroups as AsyncGroups
from ferrogate.resources.admin.organization.groups import Groups as Groups
from ferrogate.resources.admin.organization.roles import AsyncRoles as AsyncRoles
from ferrogate.resources.admin.organization.roles import Roles as Roles
from ferrogate.resources.admin.organization.data_retention import AsyncDataRetention as AsyncDataRetention
from ferrogate.resources.admin.organization.data_retention import DataRetention as DataRetention
from ferrogate.resources.admin.organization.spend_limit import AsyncSpendLimit as AsyncSpendLimit
from ferrogate.resources.admin.organization.spend_limit import SpendLimit as SpendLimit
from ferrogate.resources.admin.organization.spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
from ferrogate.resources.admin.organization.spend_alerts import SpendAlerts as SpendAlerts
from ferrogate.resources.admin.organization.certificates import AsyncCertificates as AsyncCertificates
from ferrogate.resources.admin.organization.certificates import Certificates as Certificates
from ferrogate.resources.admin.organization.projects import AsyncProjects as AsyncProjects
from ferrogate.resources.admin.organization.projects import Projects as Projects
from ferrogate._resources import Below, Resource
from ferrogate.resources.admin.organization.admin_api_keys import AdminAPIKeysWithRawResponse, AdminAPIKeysWithStreamingResponse, AsyncAdminAPIKeysWithRawResponse, AsyncAdminAPIKeysWithStreamingResponse
from ferrogate.resources.admin.organization.audit_logs import AsyncAuditLogsWithRawResponse, AsyncAuditLogsWithStreamingResponse, AuditLogsWithRawResponse, AuditLogsWithStreamingResponse
from ferrogate.resources.admin.organization.certificates import AsyncCertificatesWithRawResponse, AsyncCertificatesWithStreamingResponse, CertificatesWithRawResponse, CertificatesWithStreamingResponse
from ferrogate.resources.admin.organization.data_retention import AsyncDataRetentionWithRawResponse, AsyncDataRetentionWithStreamingResponse, DataRetentionWithRawResponse, DataRetentionWithStreamingResponse
from ferrogate.resources.admin.organization.groups import AsyncGroupsWithRawResponse, AsyncGroupsWithStreamingResponse, GroupsWithRawResponse, GroupsWithStreamingResponse
from ferrogate.resources.admin.organization.invites import AsyncInvitesWithRawResponse, AsyncInvitesWithStreamingResponse, InvitesWithRawResponse, InvitesWithStreamingResponse
from ferrogate.resources.admin.organization.projects import AsyncProjectsWithRawResponse, AsyncProjectsWithStreamingResponse, ProjectsWithRawResponse, ProjectsWithStreamingResponse
from ferrogate.resources.admin.organization.roles import AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.resources.admin.organization.spend_alerts import AsyncSpendAlertsWithRawResponse, AsyncSpendAlertsWithStreamingResponse, SpendAlertsWithRawResponse, SpendAlertsWithStreamingResponse
from ferrogate.resources.admin.organization.spend_limit import AsyncSpendLimitWithRawResponse, AsyncSpendLimitWithStreamingResponse, SpendLimitWithRawResponse, SpendLimitWithStreamingResponse
from ferrogate.resources.admin.organization.usage import AsyncUsageWithRawResponse, AsyncUsageWithStreamingResponse, UsageWithRawResponse, UsageWithStreamingResponse
from ferrogate.resources.admin.organization.users import AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse, UsersWithRawResponse, UsersWithStreamingResponse


class Organization(Resource):
    """`client.admin.organization`"""
    audit_logs: Below[AuditLogs]
    admin_api_keys: Below[AdminAPIKeys]
    usage: Below[Usage]
    invites: Below[Invites]
    users: Below[Users]
    groups: Below[Groups]
    roles: Below[Roles]
    data_retention: Below[DataRetention]
    spend_limit: Below[SpendLimit]
    spend_alerts: Below[SpendAlerts]
    certificates: Below[Certificates]
    projects: Below[Projects]
    @property
    def with_raw_response(self) -> OrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OrganizationWithStreamingResponse: ...

class AsyncOrganization(Resource):
    """`client.admin.organization`"""
    audit_logs: Below[AsyncAuditLogs]
    admin_api_keys: Below[AsyncAdminAPIKeys]
    usage: Below[AsyncUsage]
    invites: Below[AsyncInvites]
    users: Below[AsyncUsers]
    groups: Below[AsyncGroups]
    roles: Below[AsyncRoles]
    data_retention: Below[AsyncDataRetention]
    spend_limit: Below[AsyncSpendLimit]
    spend_alerts: Below[AsyncSpendAlerts]
    certificates: Below[AsyncCertificates]
    projects: Below[AsyncProjects]
    @property
    def with_raw_response(self) -> AsyncOrganizationWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOrganizationWithStreamingResponse: ...

class OrganizationWithRawResponse:
    @property
    def audit_logs(self) -> AuditLogsWithRawResponse: ...
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def usage(self) -> UsageWithRawResponse: ...
    @property
    def invites(self) -> InvitesWithRawResponse: ...
    @property
    def users(self) -> UsersWithRawResponse: ...
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
    @property
    def projects(self) -> ProjectsWithRawResponse: ...

class AsyncOrganizationWithRawResponse:
    @property
    def audit_logs(self) -> AsyncAuditLogsWithRawResponse: ...
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def usage(self) -> AsyncUsageWithRawResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
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
    @property
    def projects(self) -> AsyncProjectsWithRawResponse: ...

class OrganizationWithStreamingResponse:
    @property
    def audit_logs(self) -> AuditLogsWithStreamingResponse: ...
    @property
    def admin_api_keys(self) -> AdminAPIKeysWithStreamingResponse: ...
    @property
    def usage(self) -> UsageWithStreamingResponse: ...
    @property
    def invites(self) -> InvitesWithStreamingResponse: ...
    @property
    def users(self) -> UsersWithStreamingResponse: ...
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
    @property
    def projects(self) -> ProjectsWithStreamingResponse: ...

class AsyncOrganizationWithStreamingResponse:
    @property
    def audit_logs(self) -> AsyncAuditLogsWithStreamingResponse: ...
    @property
    def admin_api_keys(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    @property
    def usage(self) -> AsyncUsageWithStreamingResponse: ...
    @property
    def invites(self) -> AsyncInvitesWithStreamingResponse: ...
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
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
    @property
    def projects(self) -> AsyncProjectsWithStreamingResponse: ...
