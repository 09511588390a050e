# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.projects.groups.roles import AsyncRoles as AsyncRoles
from ferrogate.resources.admin.organization.projects.groups.roles import Roles as Roles
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncNextCursorPage, SyncNextCursorPage
from ferrogate.resources.admin.organization.projects.groups.roles import AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.types.admin.organization.projects.group_delete_response import GroupDeleteResponse
from ferrogate.types.admin.organization.projects.project_group import ProjectGroup


class Groups(Resource):
    """`client.admin.organization.projects.groups`"""
    roles: Below[Roles]
    @property
    def with_raw_response(self) -> GroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GroupsWithStreamingResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectGroup:
        """Give a group access to a project.

        `POST /organization/projects/{project_id}/groups` gives `ProjectGroup`."""
    def retrieve(
        self, group_id: str, project_id: str, *,
        group_type: Literal["group", "tenant_group"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectGroup:
        """Read a group that has access to a project.

        `GET /organization/projects/{project_id}/groups/{group_id}` gives `ProjectGroup`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncNextCursorPage[ProjectGroup]:
        """List the groups that have access to a project.

        `GET /organization/projects/{project_id}/groups` gives a page of `ProjectGroup`, iterable over all pages."""
    def delete(
        self, group_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GroupDeleteResponse:
        """Take a group's access to a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}` gives `GroupDeleteResponse`."""

class AsyncGroups(Resource):
    """`client.admin.organization.projects.groups`"""
    roles: Below[AsyncRoles]
    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse: ...
    async def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectGroup:
        """Give a group access to a project.

        `POST /organization/projects/{project_id}/groups` gives `ProjectGroup`."""
    async def retrieve(
        self, group_id: str, project_id: str, *,
        group_type: Literal["group", "tenant_group"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectGroup:
        """Read a group that has access to a project.

        `GET /organization/projects/{project_id}/groups/{group_id}` gives `ProjectGroup`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """List the groups that have access to a project.

        `GET /organization/projects/{project_id}/groups` gives a page of `ProjectGroup`, iterable over all pages."""
    async def delete(
        self, group_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GroupDeleteResponse:
        """Take a group's access to a project.

        `DELETE /organization/projects/{project_id}/groups/{group_id}` gives `GroupDeleteResponse`."""

class GroupsWithRawResponse:
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectGroup]: ...
    def retrieve(
        self, group_id: str, project_id: str, *,
        group_type: Literal["group", "tenant_group"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectGroup]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncNextCursorPage[ProjectGroup]]: ...
    def delete(
        self, group_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GroupDeleteResponse]: ...

class AsyncGroupsWithRawResponse:
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectGroup]: ...
    async def retrieve(
        self, group_id: str, project_id: str, *,
        group_type: Literal["group", "tenant_group"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectGroup]: ...
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncNextCursorPage[ProjectGroup]]: ...
    async def delete(
        self, group_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GroupDeleteResponse]: ...

class GroupsWithStreamingResponse:
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectGroup]]: ...
    def retrieve(
        self, group_id: str, project_id: str, *,
        group_type: Literal["group", "tenant_group"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectGroup]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[ProjectGroup]]]: ...
    def delete(
        self, group_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[GroupDeleteResponse]]: ...

class AsyncGroupsWithStreamingResponse:
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def create(
        self, project_id: str, *, group_id: str, role: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectGroup]]: ...
    def retrieve(
        self, group_id: str, project_id: str, *,
        group_type: Literal["group", "tenant_group"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectGroup]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[ProjectGroup]]]: ...
    def delete(
        self, group_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GroupDeleteResponse]]: ...
