# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects.service_accounts.api_keys import AsyncAPIKeys as AsyncAPIKeys
from ferrogate.resources.admin.organization.projects.service_accounts.api_keys import APIKeys as APIKeys
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.resources.admin.organization.projects.service_accounts.api_keys import APIKeysWithRawResponse, APIKeysWithStreamingResponse, AsyncAPIKeysWithRawResponse, AsyncAPIKeysWithStreamingResponse
from ferrogate.types.admin.organization.projects.project_service_account import ProjectServiceAccount
from ferrogate.types.admin.organization.projects.service_account_create_response import ServiceAccountCreateResponse
from ferrogate.types.admin.organization.projects.service_account_delete_response import ServiceAccountDeleteResponse


class ServiceAccounts(Resource):
    """`client.admin.organization.projects.service_accounts`"""
    api_keys: Below[APIKeys]
    @property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: bool | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ServiceAccountCreateResponse:
        """Make a service account and its key, shown this once.

        `POST /organization/projects/{project_id}/service_accounts` gives `ServiceAccountCreateResponse`."""
    def retrieve(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectServiceAccount:
        """Read a service account.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}` gives `ProjectServiceAccount`."""
    def update(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        role: Literal["member", "owner"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectServiceAccount:
        """Change a service account.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}` gives `ProjectServiceAccount`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """List the service accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts` gives a page of `ProjectServiceAccount`, iterable over all pages."""
    def delete(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}` gives `ServiceAccountDeleteResponse`."""

class AsyncServiceAccounts(Resource):
    """`client.admin.organization.projects.service_accounts`"""
    api_keys: Below[AsyncAPIKeys]
    @property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse: ...
    async def create(
        self, project_id: str, *, name: str, create_service_account_only: bool | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ServiceAccountCreateResponse:
        """Make a service account and its key, shown this once.

        `POST /organization/projects/{project_id}/service_accounts` gives `ServiceAccountCreateResponse`."""
    async def retrieve(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectServiceAccount:
        """Read a service account.

        `GET /organization/projects/{project_id}/service_accounts/{service_account_id}` gives `ProjectServiceAccount`."""
    async def update(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        role: Literal["member", "owner"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectServiceAccount:
        """Change a service account.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}` gives `ProjectServiceAccount`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """List the service accounts of a project.

        `GET /organization/projects/{project_id}/service_accounts` gives a page of `ProjectServiceAccount`, iterable over all pages."""
    async def delete(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account.

        `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}` gives `ServiceAccountDeleteResponse`."""

class ServiceAccountsWithRawResponse:
    @property
    def api_keys(self) -> APIKeysWithRawResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: bool | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ServiceAccountCreateResponse]: ...
    def retrieve(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectServiceAccount]: ...
    def update(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        role: Literal["member", "owner"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectServiceAccount]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ProjectServiceAccount]]: ...
    def delete(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ServiceAccountDeleteResponse]: ...

class AsyncServiceAccountsWithRawResponse:
    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse: ...
    async def create(
        self, project_id: str, *, name: str, create_service_account_only: bool | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ServiceAccountCreateResponse]: ...
    async def retrieve(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectServiceAccount]: ...
    async def update(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        role: Literal["member", "owner"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectServiceAccount]: ...
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ProjectServiceAccount]]: ...
    async def delete(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ServiceAccountDeleteResponse]: ...

class ServiceAccountsWithStreamingResponse:
    @property
    def api_keys(self) -> APIKeysWithStreamingResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: bool | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectServiceAccount]]: ...
    def update(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        role: Literal["member", "owner"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectServiceAccount]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ServiceAccountDeleteResponse]]: ...

class AsyncServiceAccountsWithStreamingResponse:
    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse: ...
    def create(
        self, project_id: str, *, name: str, create_service_account_only: bool | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountCreateResponse]]: ...
    def retrieve(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
    def update(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        role: Literal["member", "owner"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectServiceAccount]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectServiceAccount]]]: ...
    def delete(
        self, service_account_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ServiceAccountDeleteResponse]]: ...
