# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncNextCursorPage, SyncNextCursorPage
from ferrogate.types.admin.organization.projects.users.role_create_response import RoleCreateResponse
from ferrogate.types.admin.organization.projects.users.role_delete_response import RoleDeleteResponse
from ferrogate.types.admin.organization.projects.users.role_list_response import RoleListResponse
from ferrogate.types.admin.organization.projects.users.role_retrieve_response import RoleRetrieveResponse


class Roles(Resource):
    """`client.admin.organization.projects.users.roles`"""
    @property
    def with_raw_response(self) -> RolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RolesWithStreamingResponse: ...
    def create(
        self, user_id: str, project_id: str, *, role_id: str,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleCreateResponse:
        """Give a member a role in a project.

        `POST /projects/{project_id}/users/{user_id}/roles` gives `RoleCreateResponse`."""
    def retrieve(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleRetrieveResponse:
        """Read a role that a member has in a project.

        `GET /projects/{project_id}/users/{user_id}/roles/{role_id}` gives `RoleRetrieveResponse`."""
    def list(
        self, user_id: str, project_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncNextCursorPage[RoleListResponse]:
        """List the roles that a member has in a project.

        `GET /projects/{project_id}/users/{user_id}/roles` gives a page of `RoleListResponse`, iterable over all pages."""
    def delete(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleDeleteResponse:
        """Take a role of a project from a member.

        `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}` gives `RoleDeleteResponse`."""

class AsyncRoles(Resource):
    """`client.admin.organization.projects.users.roles`"""
    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...
    async def create(
        self, user_id: str, project_id: str, *, role_id: str,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleCreateResponse:
        """Give a member a role in a project.

        `POST /projects/{project_id}/users/{user_id}/roles` gives `RoleCreateResponse`."""
    async def retrieve(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleRetrieveResponse:
        """Read a role that a member has in a project.

        `GET /projects/{project_id}/users/{user_id}/roles/{role_id}` gives `RoleRetrieveResponse`."""
    def list(
        self, user_id: str, project_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """List the roles that a member has in a project.

        `GET /projects/{project_id}/users/{user_id}/roles` gives a page of `RoleListResponse`, iterable over all pages."""
    async def delete(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleDeleteResponse:
        """Take a role of a project from a member.

        `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}` gives `RoleDeleteResponse`."""

class RolesWithRawResponse:
    def create(
        self, user_id: str, project_id: str, *, role_id: str,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleCreateResponse]: ...
    def retrieve(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleRetrieveResponse]: ...
    def list(
        self, user_id: str, project_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncNextCursorPage[RoleListResponse]]: ...
    def delete(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleDeleteResponse]: ...

class AsyncRolesWithRawResponse:
    async def create(
        self, user_id: str, project_id: str, *, role_id: str,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleCreateResponse]: ...
    async def retrieve(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleRetrieveResponse]: ...
    async def list(
        self, user_id: str, project_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncNextCursorPage[RoleListResponse]]: ...
    async def delete(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleDeleteResponse]: ...

class RolesWithStreamingResponse:
    def create(
        self, user_id: str, project_id: str, *, role_id: str,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RoleCreateResponse]]: ...
    def retrieve(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RoleRetrieveResponse]]: ...
    def list(
        self, user_id: str, project_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[RoleListResponse]]]: ...
    def delete(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RoleDeleteResponse]]: ...

class AsyncRolesWithStreamingResponse:
    def create(
        self, user_id: str, project_id: str, *, role_id: str,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleCreateResponse]]: ...
    def retrieve(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleRetrieveResponse]]: ...
    def list(
        self, user_id: str, project_id: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[RoleListResponse]]]: ...
    def delete(
        self, role_id: str, project_id: str, user_id: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleDeleteResponse]]: ...
