# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.users.roles import AsyncRoles as AsyncRoles
from ferrogate.resources.admin.organization.users.roles import Roles as Roles
from collections.abc import Iterable, Mapping
from typing import Any
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.resources.admin.organization.users.roles import AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.types.admin.organization.organization_user import OrganizationUser
from ferrogate.types.admin.organization.user_delete_response import UserDeleteResponse


class Users(Resource):
    """`client.admin.organization.users`"""
    roles: Below[Roles]
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationUser:
        """Read a member of the organization.

        `GET /organization/users/{user_id}` gives `OrganizationUser`."""
    def update(
        self, user_id: str, *, developer_persona: str | None | Omit | NotGiven = ...,
        role: str | None | Omit | NotGiven = ..., role_id: str | None | Omit | NotGiven = ...,
        technical_level: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationUser:
        """Change the role of a member of the organization.

        `POST /organization/users/{user_id}` gives `OrganizationUser`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., emails: Iterable[str] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """List the members of the organization.

        `GET /organization/users` gives a page of `OrganizationUser`, iterable over all pages."""
    def delete(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserDeleteResponse:
        """Remove a member from the organization.

        `DELETE /organization/users/{user_id}` gives `UserDeleteResponse`."""

class AsyncUsers(Resource):
    """`client.admin.organization.users`"""
    roles: Below[AsyncRoles]
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def retrieve(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationUser:
        """Read a member of the organization.

        `GET /organization/users/{user_id}` gives `OrganizationUser`."""
    async def update(
        self, user_id: str, *, developer_persona: str | None | Omit | NotGiven = ...,
        role: str | None | Omit | NotGiven = ..., role_id: str | None | Omit | NotGiven = ...,
        technical_level: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> OrganizationUser:
        """Change the role of a member of the organization.

        `POST /organization/users/{user_id}` gives `OrganizationUser`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., emails: Iterable[str] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """List the members of the organization.

        `GET /organization/users` gives a page of `OrganizationUser`, iterable over all pages."""
    async def delete(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserDeleteResponse:
        """Remove a member from the organization.

        `DELETE /organization/users/{user_id}` gives `UserDeleteResponse`."""

class UsersWithRawResponse:
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationUser]: ...
    def update(
        self, user_id: str, *, developer_persona: str | None | Omit | NotGiven = ...,
        role: str | None | Omit | NotGiven = ..., role_id: str | None | Omit | NotGiven = ...,
        technical_level: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationUser]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., emails: Iterable[str] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[OrganizationUser]]: ...
    def delete(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserDeleteResponse]: ...

class AsyncUsersWithRawResponse:
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def retrieve(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationUser]: ...
    async def update(
        self, user_id: str, *, developer_persona: str | None | Omit | NotGiven = ...,
        role: str | None | Omit | NotGiven = ..., role_id: str | None | Omit | NotGiven = ...,
        technical_level: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[OrganizationUser]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., emails: Iterable[str] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[OrganizationUser]]: ...
    async def delete(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserDeleteResponse]: ...

class UsersWithStreamingResponse:
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationUser]]: ...
    def update(
        self, user_id: str, *, developer_persona: str | None | Omit | NotGiven = ...,
        role: str | None | Omit | NotGiven = ..., role_id: str | None | Omit | NotGiven = ...,
        technical_level: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[OrganizationUser]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., emails: Iterable[str] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsersWithStreamingResponse:
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def retrieve(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]]: ...
    def update(
        self, user_id: str, *, developer_persona: str | None | Omit | NotGiven = ...,
        role: str | None | Omit | NotGiven = ..., role_id: str | None | Omit | NotGiven = ...,
        technical_level: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OrganizationUser]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., emails: Iterable[str] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[OrganizationUser]]]: ...
    def delete(
        self, user_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
