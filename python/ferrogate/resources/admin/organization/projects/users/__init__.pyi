# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects.users.roles import AsyncRoles as AsyncRoles
from ferrogate.resources.admin.organization.projects.users.roles import Roles as Roles
from collections.abc import Mapping
from typing import Any
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.resources.admin.organization.projects.users.roles import AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.types.admin.organization.projects.project_user import ProjectUser
from ferrogate.types.admin.organization.projects.user_delete_response import UserDeleteResponse


class Users(Resource):
    """`client.admin.organization.projects.users`"""
    roles: Below[Roles]
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def create(
        self, project_id: str, *, role: str, email: str | None | Omit | NotGiven = ...,
        user_id: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectUser:
        """Add a member to a project.

        `POST /organization/projects/{project_id}/users` gives `ProjectUser`."""
    def retrieve(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectUser:
        """Read a member of a project.

        `GET /organization/projects/{project_id}/users/{user_id}` gives `ProjectUser`."""
    def update(
        self, user_id: str, project_id: str, *, role: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectUser:
        """Change the role of a member of a project.

        `POST /organization/projects/{project_id}/users/{user_id}` gives `ProjectUser`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ProjectUser]:
        """List the members of a project.

        `GET /organization/projects/{project_id}/users` gives a page of `ProjectUser`, iterable over all pages."""
    def delete(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserDeleteResponse:
        """Remove a member from a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}` gives `UserDeleteResponse`."""

class AsyncUsers(Resource):
    """`client.admin.organization.projects.users`"""
    roles: Below[AsyncRoles]
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def create(
        self, project_id: str, *, role: str, email: str | None | Omit | NotGiven = ...,
        user_id: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectUser:
        """Add a member to a project.

        `POST /organization/projects/{project_id}/users` gives `ProjectUser`."""
    async def retrieve(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectUser:
        """Read a member of a project.

        `GET /organization/projects/{project_id}/users/{user_id}` gives `ProjectUser`."""
    async def update(
        self, user_id: str, project_id: str, *, role: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectUser:
        """Change the role of a member of a project.

        `POST /organization/projects/{project_id}/users/{user_id}` gives `ProjectUser`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """List the members of a project.

        `GET /organization/projects/{project_id}/users` gives a page of `ProjectUser`, iterable over all pages."""
    async def delete(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserDeleteResponse:
        """Remove a member from a project.

        `DELETE /organization/projects/{project_id}/users/{user_id}` gives `UserDeleteResponse`."""

class UsersWithRawResponse:
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def create(
        self, project_id: str, *, role: str, email: str | None | Omit | NotGiven = ...,
        user_id: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectUser]: ...
    def retrieve(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectUser]: ...
    def update(
        self, user_id: str, project_id: str, *, role: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectUser]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ProjectUser]]: ...
    def delete(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserDeleteResponse]: ...

class AsyncUsersWithRawResponse:
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def create(
        self, project_id: str, *, role: str, email: str | None | Omit | NotGiven = ...,
        user_id: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectUser]: ...
    async def retrieve(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectUser]: ...
    async def update(
        self, user_id: str, project_id: str, *, role: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectUser]: ...
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ProjectUser]]: ...
    async def delete(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserDeleteResponse]: ...

class UsersWithStreamingResponse:
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, role: str, email: str | None | Omit | NotGiven = ...,
        user_id: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectUser]]: ...
    def retrieve(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectUser]]: ...
    def update(
        self, user_id: str, project_id: str, *, role: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectUser]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectUser]]]: ...
    def delete(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsersWithStreamingResponse:
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, role: str, email: str | None | Omit | NotGiven = ...,
        user_id: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]]: ...
    def retrieve(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]]: ...
    def update(
        self, user_id: str, project_id: str, *, role: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectUser]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectUser]]]: ...
    def delete(
        self, user_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
