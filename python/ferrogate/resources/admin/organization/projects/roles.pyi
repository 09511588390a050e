# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncNextCursorPage, SyncNextCursorPage
from ferrogate.types.admin.organization.projects.role_delete_response import RoleDeleteResponse
from ferrogate.types.admin.organization.role import Role


class Roles(Resource):
    """`client.admin.organization.projects.roles`"""
    @property
    def with_raw_response(self) -> RolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, permissions: Iterable[str], role_name: str,
        description: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Role:
        """Make a role of permissions in a project.

        `POST /projects/{project_id}/roles` gives `Role`."""
    def retrieve(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Role:
        """Read a role of a project.

        `GET /projects/{project_id}/roles/{role_id}` gives `Role`."""
    def update(
        self, role_id: str, project_id: str, *, description: str | None | Omit | NotGiven = ...,
        permissions: Iterable[str] | None | Omit | NotGiven = ..., role_name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Role:
        """Change a role of a project.

        `POST /projects/{project_id}/roles/{role_id}` gives `Role`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncNextCursorPage[Role]:
        """List the roles of a project.

        `GET /projects/{project_id}/roles` gives a page of `Role`, iterable over all pages."""
    def delete(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleDeleteResponse:
        """Delete a role of a project.

        `DELETE /projects/{project_id}/roles/{role_id}` gives `RoleDeleteResponse`."""

class AsyncRoles(Resource):
    """`client.admin.organization.projects.roles`"""
    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse: ...
    async def create(
        self, project_id: str, *, permissions: Iterable[str], role_name: str,
        description: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Role:
        """Make a role of permissions in a project.

        `POST /projects/{project_id}/roles` gives `Role`."""
    async def retrieve(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Role:
        """Read a role of a project.

        `GET /projects/{project_id}/roles/{role_id}` gives `Role`."""
    async def update(
        self, role_id: str, project_id: str, *, description: str | None | Omit | NotGiven = ...,
        permissions: Iterable[str] | None | Omit | NotGiven = ..., role_name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Role:
        """Change a role of a project.

        `POST /projects/{project_id}/roles/{role_id}` gives `Role`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """List the roles of a project.

        `GET /projects/{project_id}/roles` gives a page of `Role`, iterable over all pages."""
    async def delete(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RoleDeleteResponse:
        """Delete a role of a project.

        `DELETE /projects/{project_id}/roles/{role_id}` gives `RoleDeleteResponse`."""

class RolesWithRawResponse:
    def create(
        self, project_id: str, *, permissions: Iterable[str], role_name: str,
        description: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Role]: ...
    def retrieve(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Role]: ...
    def update(
        self, role_id: str, project_id: str, *, description: str | None | Omit | NotGiven = ...,
        permissions: Iterable[str] | None | Omit | NotGiven = ..., role_name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Role]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncNextCursorPage[Role]]: ...
    def delete(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleDeleteResponse]: ...

class AsyncRolesWithRawResponse:
    async def create(
        self, project_id: str, *, permissions: Iterable[str], role_name: str,
        description: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Role]: ...
    async def retrieve(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Role]: ...
    async def update(
        self, role_id: str, project_id: str, *, description: str | None | Omit | NotGiven = ...,
        permissions: Iterable[str] | None | Omit | NotGiven = ..., role_name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Role]: ...
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncNextCursorPage[Role]]: ...
    async def delete(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[RoleDeleteResponse]: ...

class RolesWithStreamingResponse:
    def create(
        self, project_id: str, *, permissions: Iterable[str], role_name: str,
        description: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def retrieve(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def update(
        self, role_id: str, project_id: str, *, description: str | None | Omit | NotGiven = ...,
        permissions: Iterable[str] | None | Omit | NotGiven = ..., role_name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Role]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[Role]]]: ...
    def delete(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[RoleDeleteResponse]]: ...

class AsyncRolesWithStreamingResponse:
    def create(
        self, project_id: str, *, permissions: Iterable[str], role_name: str,
        description: str | None | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def retrieve(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def update(
        self, role_id: str, project_id: str, *, description: str | None | Omit | NotGiven = ...,
        permissions: Iterable[str] | None | Omit | NotGiven = ..., role_name: str | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Role]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[Role]]]: ...
    def delete(
        self, role_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RoleDeleteResponse]]: ...
