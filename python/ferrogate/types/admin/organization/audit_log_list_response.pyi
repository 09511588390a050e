# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ActorAPIKeyServiceAccount(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ActorAPIKeyUser(BaseModel):
    id: str | None
    email: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        email: str | None = ...,
        **values: Any,
    ) -> None: ...


class ActorAPIKey(BaseModel):
    id: str | None
    service_account: ActorAPIKeyServiceAccount | None
    type: Literal["service_account", "user"] | None
    user: ActorAPIKeyUser | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        service_account: ActorAPIKeyServiceAccount | None = ...,
        type: Literal["service_account", "user"] | None = ...,
        user: ActorAPIKeyUser | None = ...,
        **values: Any,
    ) -> None: ...


class ActorSessionUser(BaseModel):
    id: str | None
    email: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        email: str | None = ...,
        **values: Any,
    ) -> None: ...


class ActorSession(BaseModel):
    ip_address: str | None
    user: ActorSessionUser | None
    def __init__(
        self,
        *,
        ip_address: str | None = ...,
        user: ActorSessionUser | None = ...,
        **values: Any,
    ) -> None: ...


class Actor(BaseModel):
    api_key: ActorAPIKey | None
    session: ActorSession | None
    type: Literal["api_key", "session"] | None
    def __init__(
        self,
        *,
        api_key: ActorAPIKey | None = ...,
        session: ActorSession | None = ...,
        type: Literal["api_key", "session"] | None = ...,
        **values: Any,
    ) -> None: ...


class APIKeyCreatedData(BaseModel):
    scopes: list[str] | None
    def __init__(
        self,
        *,
        scopes: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class APIKeyCreated(BaseModel):
    id: str | None
    data: APIKeyCreatedData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: APIKeyCreatedData | None = ...,
        **values: Any,
    ) -> None: ...


class APIKeyDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class APIKeyUpdatedChangesRequested(BaseModel):
    scopes: list[str] | None
    def __init__(
        self,
        *,
        scopes: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class APIKeyUpdated(BaseModel):
    id: str | None
    changes_requested: APIKeyUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: APIKeyUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class CertificateCreated(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class CertificateDeleted(BaseModel):
    id: str | None
    certificate: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        certificate: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class CertificateUpdated(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class CertificatesActivatedCertificate(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class CertificatesActivated(BaseModel):
    certificates: list[CertificatesActivatedCertificate] | None
    def __init__(
        self,
        *,
        certificates: list[CertificatesActivatedCertificate] | None = ...,
        **values: Any,
    ) -> None: ...


class CertificatesDeactivatedCertificate(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class CertificatesDeactivated(BaseModel):
    certificates: list[CertificatesDeactivatedCertificate] | None
    def __init__(
        self,
        *,
        certificates: list[CertificatesDeactivatedCertificate] | None = ...,
        **values: Any,
    ) -> None: ...


class CheckpointPermissionCreatedData(BaseModel):
    fine_tuned_model_checkpoint: str | None
    project_id: str | None
    def __init__(
        self,
        *,
        fine_tuned_model_checkpoint: str | None = ...,
        project_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class CheckpointPermissionCreated(BaseModel):
    id: str | None
    data: CheckpointPermissionCreatedData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: CheckpointPermissionCreatedData | None = ...,
        **values: Any,
    ) -> None: ...


class CheckpointPermissionDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ExternalKeyRegistered(BaseModel):
    id: str | None
    data: Any
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: Any = ...,
        **values: Any,
    ) -> None: ...


class ExternalKeyRemoved(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class GroupCreatedData(BaseModel):
    group_name: str | None
    def __init__(
        self,
        *,
        group_name: str | None = ...,
        **values: Any,
    ) -> None: ...


class GroupCreated(BaseModel):
    id: str | None
    data: GroupCreatedData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: GroupCreatedData | None = ...,
        **values: Any,
    ) -> None: ...


class GroupDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class GroupUpdatedChangesRequested(BaseModel):
    group_name: str | None
    def __init__(
        self,
        *,
        group_name: str | None = ...,
        **values: Any,
    ) -> None: ...


class GroupUpdated(BaseModel):
    id: str | None
    changes_requested: GroupUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: GroupUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class InviteAccepted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class InviteDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class InviteSentData(BaseModel):
    email: str | None
    role: str | None
    def __init__(
        self,
        *,
        email: str | None = ...,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class InviteSent(BaseModel):
    id: str | None
    data: InviteSentData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: InviteSentData | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistConfigActivatedConfig(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistConfigActivated(BaseModel):
    configs: list[IPAllowlistConfigActivatedConfig] | None
    def __init__(
        self,
        *,
        configs: list[IPAllowlistConfigActivatedConfig] | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistConfigDeactivatedConfig(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistConfigDeactivated(BaseModel):
    configs: list[IPAllowlistConfigDeactivatedConfig] | None
    def __init__(
        self,
        *,
        configs: list[IPAllowlistConfigDeactivatedConfig] | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistCreated(BaseModel):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        allowed_ips: list[str] | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistDeleted(BaseModel):
    id: str | None
    allowed_ips: list[str] | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        allowed_ips: list[str] | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class IPAllowlistUpdated(BaseModel):
    id: str | None
    allowed_ips: list[str] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        allowed_ips: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class LoginFailed(BaseModel):
    error_code: str | None
    error_message: str | None
    def __init__(
        self,
        *,
        error_code: str | None = ...,
        error_message: str | None = ...,
        **values: Any,
    ) -> None: ...


class LogoutFailed(BaseModel):
    error_code: str | None
    error_message: str | None
    def __init__(
        self,
        *,
        error_code: str | None = ...,
        error_message: str | None = ...,
        **values: Any,
    ) -> None: ...


class OrganizationUpdatedChangesRequested(BaseModel):
    api_call_logging: str | None
    api_call_logging_project_ids: str | None
    description: str | None
    name: str | None
    threads_ui_visibility: str | None
    title: str | None
    usage_dashboard_visibility: str | None
    def __init__(
        self,
        *,
        api_call_logging: str | None = ...,
        api_call_logging_project_ids: str | None = ...,
        description: str | None = ...,
        name: str | None = ...,
        threads_ui_visibility: str | None = ...,
        title: str | None = ...,
        usage_dashboard_visibility: str | None = ...,
        **values: Any,
    ) -> None: ...


class OrganizationUpdated(BaseModel):
    id: str | None
    changes_requested: OrganizationUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: OrganizationUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class Project(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectArchived(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectCreatedData(BaseModel):
    name: str | None
    title: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        title: str | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectCreated(BaseModel):
    id: str | None
    data: ProjectCreatedData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: ProjectCreatedData | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectUpdatedChangesRequested(BaseModel):
    title: str | None
    def __init__(
        self,
        *,
        title: str | None = ...,
        **values: Any,
    ) -> None: ...


class ProjectUpdated(BaseModel):
    id: str | None
    changes_requested: ProjectUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: ProjectUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class RateLimitDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class RateLimitUpdatedChangesRequested(BaseModel):
    batch_1_day_max_input_tokens: int | None
    max_audio_megabytes_per_1_minute: int | None
    max_images_per_1_minute: int | None
    max_requests_per_1_day: int | None
    max_requests_per_1_minute: int | None
    max_tokens_per_1_minute: int | None
    def __init__(
        self,
        *,
        batch_1_day_max_input_tokens: int | None = ...,
        max_audio_megabytes_per_1_minute: int | None = ...,
        max_images_per_1_minute: int | None = ...,
        max_requests_per_1_day: int | None = ...,
        max_requests_per_1_minute: int | None = ...,
        max_tokens_per_1_minute: int | None = ...,
        **values: Any,
    ) -> None: ...


class RateLimitUpdated(BaseModel):
    id: str | None
    changes_requested: RateLimitUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: RateLimitUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class RoleAssignmentCreated(BaseModel):
    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        principal_id: str | None = ...,
        principal_type: str | None = ...,
        resource_id: str | None = ...,
        resource_type: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleAssignmentDeleted(BaseModel):
    id: str | None
    principal_id: str | None
    principal_type: str | None
    resource_id: str | None
    resource_type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        principal_id: str | None = ...,
        principal_type: str | None = ...,
        resource_id: str | None = ...,
        resource_type: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleBoundToResource(BaseModel):
    id: str | None
    connector_id: str | None
    connector_name: str | None
    enabled: bool | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_id: str | None
    source: Literal["connector_publish", "role_connector_update", "role_delete", "role_toggle", "workspace_permissions"] | None
    workspace_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        connector_id: str | None = ...,
        connector_name: str | None = ...,
        enabled: bool | None = ...,
        permissions: list[str] | None = ...,
        resource_id: str | None = ...,
        resource_type: str | None = ...,
        role_id: str | None = ...,
        source: Literal["connector_publish", "role_connector_update", "role_delete", "role_toggle", "workspace_permissions"] | None = ...,
        workspace_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleCreated(BaseModel):
    id: str | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        permissions: list[str] | None = ...,
        resource_id: str | None = ...,
        resource_type: str | None = ...,
        role_name: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleUnboundFromResource(BaseModel):
    id: str | None
    connector_id: str | None
    connector_name: str | None
    enabled: bool | None
    permissions: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_id: str | None
    source: Literal["connector_publish", "role_connector_update", "role_delete", "role_toggle", "workspace_permissions"] | None
    workspace_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        connector_id: str | None = ...,
        connector_name: str | None = ...,
        enabled: bool | None = ...,
        permissions: list[str] | None = ...,
        resource_id: str | None = ...,
        resource_type: str | None = ...,
        role_id: str | None = ...,
        source: Literal["connector_publish", "role_connector_update", "role_delete", "role_toggle", "workspace_permissions"] | None = ...,
        workspace_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleUpdatedChangesRequested(BaseModel):
    description: str | None
    metadata: Any
    permissions_added: list[str] | None
    permissions_removed: list[str] | None
    resource_id: str | None
    resource_type: str | None
    role_name: str | None
    def __init__(
        self,
        *,
        description: str | None = ...,
        metadata: Any = ...,
        permissions_added: list[str] | None = ...,
        permissions_removed: list[str] | None = ...,
        resource_id: str | None = ...,
        resource_type: str | None = ...,
        role_name: str | None = ...,
        **values: Any,
    ) -> None: ...


class RoleUpdated(BaseModel):
    id: str | None
    changes_requested: RoleUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: RoleUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class ScimDisabled(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ScimEnabled(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ServiceAccountCreatedData(BaseModel):
    role: str | None
    def __init__(
        self,
        *,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class ServiceAccountCreated(BaseModel):
    id: str | None
    data: ServiceAccountCreatedData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: ServiceAccountCreatedData | None = ...,
        **values: Any,
    ) -> None: ...


class ServiceAccountDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class ServiceAccountUpdatedChangesRequested(BaseModel):
    role: str | None
    def __init__(
        self,
        *,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class ServiceAccountUpdated(BaseModel):
    id: str | None
    changes_requested: ServiceAccountUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: ServiceAccountUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class UserAddedData(BaseModel):
    role: str | None
    def __init__(
        self,
        *,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class UserAdded(BaseModel):
    id: str | None
    data: UserAddedData | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: UserAddedData | None = ...,
        **values: Any,
    ) -> None: ...


class UserDeleted(BaseModel):
    id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        **values: Any,
    ) -> None: ...


class UserUpdatedChangesRequested(BaseModel):
    role: str | None
    def __init__(
        self,
        *,
        role: str | None = ...,
        **values: Any,
    ) -> None: ...


class UserUpdated(BaseModel):
    id: str | None
    changes_requested: UserUpdatedChangesRequested | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: UserUpdatedChangesRequested | None = ...,
        **values: Any,
    ) -> None: ...


class WorkloadIdentityProviderMappingCreated(BaseModel):
    id: str | None
    data: Any
    identity_provider_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: Any = ...,
        identity_provider_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class WorkloadIdentityProviderMappingDeleted(BaseModel):
    id: str | None
    identity_provider_id: str | None
    project_id: str | None
    service_account_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        identity_provider_id: str | None = ...,
        project_id: str | None = ...,
        service_account_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class WorkloadIdentityProviderMappingUpdated(BaseModel):
    id: str | None
    changes_requested: Any
    identity_provider_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: Any = ...,
        identity_provider_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class WorkloadIdentityProviderCreated(BaseModel):
    id: str | None
    data: Any
    def __init__(
        self,
        *,
        id: str | None = ...,
        data: Any = ...,
        **values: Any,
    ) -> None: ...


class WorkloadIdentityProviderDeleted(BaseModel):
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        **values: Any,
    ) -> None: ...


class WorkloadIdentityProviderUpdated(BaseModel):
    id: str | None
    changes_requested: Any
    def __init__(
        self,
        *,
        id: str | None = ...,
        changes_requested: Any = ...,
        **values: Any,
    ) -> None: ...


class AuditLogListResponse(BaseModel):
    id: str
    effective_at: int
    type: Literal["api_key.created", "api_key.deleted", "api_key.updated", "certificate.created", "certificate.deleted", "certificate.updated", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "group.created", "group.deleted", "group.updated", "invite.accepted", "invite.deleted", "invite.sent", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "ip_allowlist.created", "ip_allowlist.deleted", "ip_allowlist.updated", "login.failed", "login.succeeded", "logout.failed", "logout.succeeded", "organization.updated", "project.archived", "project.created", "project.deleted", "project.updated", "rate_limit.deleted", "rate_limit.updated", "resource.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.created", "role.deleted", "role.unbound_from_resource", "role.updated", "scim.disabled", "scim.enabled", "service_account.created", "service_account.deleted", "service_account.updated", "tenant.admin_api_key.created", "tenant.admin_api_key.deleted", "tenant.admin_api_key.updated", "tenant.ads_account.onboarding.redemption", "tenant.api_organization_invite.deleted", "tenant.api_organization_invite.upserted", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.billing.overage_limit.updated", "tenant.chatgpt_access_token.revoked", "tenant.chatgpt_workspace_invite.upserted", "tenant.custom_role.created", "tenant.custom_role.deleted", "tenant.custom_role.updated", "tenant.domains.migrated", "tenant.group.created", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.group.updated", "tenant.membership.accepted", "tenant.membership.declined", "tenant.membership.revoked", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.deleted", "tenant.microsoft_entra_mapping.upserted", "tenant.migration.completed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.policy.attached", "tenant.policy.created", "tenant.policy.deleted", "tenant.policy.detached", "tenant.policy.updated", "tenant.principal_authentication_policy.resolved", "tenant.product_access_policy.updated", "tenant.project_api_key.created", "tenant.resource_access.deleted", "tenant.resource_access.updated", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.created", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.deleted", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.updated", "tenant.role.metadata.updated", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.scim.setup.started", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.service_account.updated", "tenant.session_policy.created", "tenant.session_policy.deleted", "tenant.session_policy.updated", "tenant.session_revocation.started", "tenant.sso.migrated", "tenant.sso_connection.created", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.sso_connection.updated", "tenant.third_party_app_policy.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.increase_request.resolved", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.workspace.updated", "tenant.user.added", "tenant.user.invited", "tenant.user.looked_up", "tenant.user.removed", "tenant.user.updated", "tenant.workload_identity.access_token.issued", "tenant.workload_identity.binding.created", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.provider.archived", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workspace_invite_email_settings.updated", "tunnel.created", "tunnel.deleted", "tunnel.updated", "user.added", "user.deleted", "user.updated", "workload_identity_provider.created", "workload_identity_provider.deleted", "workload_identity_provider.updated", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.deleted", "workload_identity_provider_mapping.updated"]
    actor: Actor | None
    api_key_created: APIKeyCreated | None
    api_key_deleted: APIKeyDeleted | None
    api_key_updated: APIKeyUpdated | None
    certificate_created: CertificateCreated | None
    certificate_deleted: CertificateDeleted | None
    certificate_updated: CertificateUpdated | None
    certificates_activated: CertificatesActivated | None
    certificates_deactivated: CertificatesDeactivated | None
    checkpoint_permission_created: CheckpointPermissionCreated | None
    checkpoint_permission_deleted: CheckpointPermissionDeleted | None
    external_key_registered: ExternalKeyRegistered | None
    external_key_removed: ExternalKeyRemoved | None
    group_created: GroupCreated | None
    group_deleted: GroupDeleted | None
    group_updated: GroupUpdated | None
    invite_accepted: InviteAccepted | None
    invite_deleted: InviteDeleted | None
    invite_sent: InviteSent | None
    ip_allowlist_config_activated: IPAllowlistConfigActivated | None
    ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None
    ip_allowlist_created: IPAllowlistCreated | None
    ip_allowlist_deleted: IPAllowlistDeleted | None
    ip_allowlist_updated: IPAllowlistUpdated | None
    login_failed: LoginFailed | None
    login_succeeded: Any
    logout_failed: LogoutFailed | None
    logout_succeeded: Any
    organization_updated: OrganizationUpdated | None
    project: Project | None
    project_archived: ProjectArchived | None
    project_created: ProjectCreated | None
    project_deleted: ProjectDeleted | None
    project_updated: ProjectUpdated | None
    rate_limit_deleted: RateLimitDeleted | None
    rate_limit_updated: RateLimitUpdated | None
    role_assignment_created: RoleAssignmentCreated | None
    role_assignment_deleted: RoleAssignmentDeleted | None
    role_bound_to_resource: RoleBoundToResource | None
    role_created: RoleCreated | None
    role_deleted: RoleDeleted | None
    role_unbound_from_resource: RoleUnboundFromResource | None
    role_updated: RoleUpdated | None
    scim_disabled: ScimDisabled | None
    scim_enabled: ScimEnabled | None
    service_account_created: ServiceAccountCreated | None
    service_account_deleted: ServiceAccountDeleted | None
    service_account_updated: ServiceAccountUpdated | None
    user_added: UserAdded | None
    user_deleted: UserDeleted | None
    user_updated: UserUpdated | None
    workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None
    workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None
    workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None
    workload_identity_provider_created: WorkloadIdentityProviderCreated | None
    workload_identity_provider_deleted: WorkloadIdentityProviderDeleted | None
    workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None
    def __init__(
        self,
        *,
        id: str,
        effective_at: int,
        type: Literal["api_key.created", "api_key.deleted", "api_key.updated", "certificate.created", "certificate.deleted", "certificate.updated", "certificates.activated", "certificates.deactivated", "checkpoint.permission.created", "checkpoint.permission.deleted", "external_key.registered", "external_key.removed", "group.created", "group.deleted", "group.updated", "invite.accepted", "invite.deleted", "invite.sent", "ip_allowlist.config.activated", "ip_allowlist.config.deactivated", "ip_allowlist.created", "ip_allowlist.deleted", "ip_allowlist.updated", "login.failed", "login.succeeded", "logout.failed", "logout.succeeded", "organization.updated", "project.archived", "project.created", "project.deleted", "project.updated", "rate_limit.deleted", "rate_limit.updated", "resource.deleted", "role.assignment.created", "role.assignment.deleted", "role.bound_to_resource", "role.created", "role.deleted", "role.unbound_from_resource", "role.updated", "scim.disabled", "scim.enabled", "service_account.created", "service_account.deleted", "service_account.updated", "tenant.admin_api_key.created", "tenant.admin_api_key.deleted", "tenant.admin_api_key.updated", "tenant.ads_account.onboarding.redemption", "tenant.api_organization_invite.deleted", "tenant.api_organization_invite.upserted", "tenant.billing.alerts.updated", "tenant.billing.info.updated", "tenant.billing.overage_limit.updated", "tenant.chatgpt_access_token.revoked", "tenant.chatgpt_workspace_invite.upserted", "tenant.custom_role.created", "tenant.custom_role.deleted", "tenant.custom_role.updated", "tenant.domains.migrated", "tenant.group.created", "tenant.group.deleted", "tenant.group.member.added", "tenant.group.member.removed", "tenant.group.updated", "tenant.membership.accepted", "tenant.membership.declined", "tenant.membership.revoked", "tenant.metadata.updated", "tenant.microsoft_entra_mapping.deleted", "tenant.microsoft_entra_mapping.upserted", "tenant.migration.completed", "tenant.migration_rollout.status.updated", "tenant.migration_rollout.tier.updated", "tenant.policy.attached", "tenant.policy.created", "tenant.policy.deleted", "tenant.policy.detached", "tenant.policy.updated", "tenant.principal_authentication_policy.resolved", "tenant.product_access_policy.updated", "tenant.project_api_key.created", "tenant.resource_access.deleted", "tenant.resource_access.updated", "tenant.resource_role_assignment.created", "tenant.resource_role_assignment.deleted", "tenant.resource_share_grant.accepted", "tenant.resource_share_grant.created", "tenant.resource_share_grant.declined", "tenant.resource_share_grant.deleted", "tenant.resource_share_grant.revoked", "tenant.resource_share_grant.updated", "tenant.role.metadata.updated", "tenant.role_assignment.created", "tenant.role_assignment.deleted", "tenant.scim.deletion.requested", "tenant.scim.directory.created", "tenant.scim.setup.started", "tenant.service_account.deleted", "tenant.service_account.token.revoked", "tenant.service_account.updated", "tenant.session_policy.created", "tenant.session_policy.deleted", "tenant.session_policy.updated", "tenant.session_revocation.started", "tenant.sso.migrated", "tenant.sso_connection.created", "tenant.sso_connection.deleted", "tenant.sso_connection.setup.started", "tenant.sso_connection.updated", "tenant.third_party_app_policy.updated", "tenant.usage_limit.group.updated", "tenant.usage_limit.increase_request.resolved", "tenant.usage_limit.increase_request.updated", "tenant.usage_limit.user.updated", "tenant.usage_limit.workspace.updated", "tenant.user.added", "tenant.user.invited", "tenant.user.looked_up", "tenant.user.removed", "tenant.user.updated", "tenant.workload_identity.access_token.issued", "tenant.workload_identity.binding.created", "tenant.workload_identity.mapping.archived", "tenant.workload_identity.mapping.created", "tenant.workload_identity.mapping.updated", "tenant.workload_identity.principal.provisioned", "tenant.workload_identity.provider.archived", "tenant.workload_identity.provider.created", "tenant.workload_identity.provider.updated", "tenant.workspace_invite_email_settings.updated", "tunnel.created", "tunnel.deleted", "tunnel.updated", "user.added", "user.deleted", "user.updated", "workload_identity_provider.created", "workload_identity_provider.deleted", "workload_identity_provider.updated", "workload_identity_provider_mapping.created", "workload_identity_provider_mapping.deleted", "workload_identity_provider_mapping.updated"],
        actor: Actor | None = ...,
        api_key_created: APIKeyCreated | None = ...,
        api_key_deleted: APIKeyDeleted | None = ...,
        api_key_updated: APIKeyUpdated | None = ...,
        certificate_created: CertificateCreated | None = ...,
        certificate_deleted: CertificateDeleted | None = ...,
        certificate_updated: CertificateUpdated | None = ...,
        certificates_activated: CertificatesActivated | None = ...,
        certificates_deactivated: CertificatesDeactivated | None = ...,
        checkpoint_permission_created: CheckpointPermissionCreated | None = ...,
        checkpoint_permission_deleted: CheckpointPermissionDeleted | None = ...,
        external_key_registered: ExternalKeyRegistered | None = ...,
        external_key_removed: ExternalKeyRemoved | None = ...,
        group_created: GroupCreated | None = ...,
        group_deleted: GroupDeleted | None = ...,
        group_updated: GroupUpdated | None = ...,
        invite_accepted: InviteAccepted | None = ...,
        invite_deleted: InviteDeleted | None = ...,
        invite_sent: InviteSent | None = ...,
        ip_allowlist_config_activated: IPAllowlistConfigActivated | None = ...,
        ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None = ...,
        ip_allowlist_created: IPAllowlistCreated | None = ...,
        ip_allowlist_deleted: IPAllowlistDeleted | None = ...,
        ip_allowlist_updated: IPAllowlistUpdated | None = ...,
        login_failed: LoginFailed | None = ...,
        login_succeeded: Any = ...,
        logout_failed: LogoutFailed | None = ...,
        logout_succeeded: Any = ...,
        organization_updated: OrganizationUpdated | None = ...,
        project: Project | None = ...,
        project_archived: ProjectArchived | None = ...,
        project_created: ProjectCreated | None = ...,
        project_deleted: ProjectDeleted | None = ...,
        project_updated: ProjectUpdated | None = ...,
        rate_limit_deleted: RateLimitDeleted | None = ...,
        rate_limit_updated: RateLimitUpdated | None = ...,
        role_assignment_created: RoleAssignmentCreated | None = ...,
        role_assignment_deleted: RoleAssignmentDeleted | None = ...,
        role_bound_to_resource: RoleBoundToResource | None = ...,
        role_created: RoleCreated | None = ...,
        role_deleted: RoleDeleted | None = ...,
        role_unbound_from_resource: RoleUnboundFromResource | None = ...,
        role_updated: RoleUpdated | None = ...,
        scim_disabled: ScimDisabled | None = ...,
        scim_enabled: ScimEnabled | None = ...,
        service_account_created: ServiceAccountCreated | None = ...,
        service_account_deleted: ServiceAccountDeleted | None = ...,
        service_account_updated: ServiceAccountUpdated | None = ...,
        user_added: UserAdded | None = ...,
        user_deleted: UserDeleted | None = ...,
        user_updated: UserUpdated | None = ...,
        workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None = ...,
        workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None = ...,
        workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None = ...,
        workload_identity_provider_created: WorkloadIdentityProviderCreated | None = ...,
        workload_identity_provider_deleted: WorkloadIdentityProviderDeleted | None = ...,
        workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None = ...,
        **values: Any,
    ) -> None: ...
