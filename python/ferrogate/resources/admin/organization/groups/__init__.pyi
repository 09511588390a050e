# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.admin.organization.groups.users import AsyncUsers as AsyncUsers
from ferrogate.resources.admin.organization.groups.users import Users as Users
from ferrogate.resources.admin.organization.groups.roles import AsyncRoles as AsyncRoles
from ferrogate.resources.admin.organization.groups.roles import Roles as Roles
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncNextCursorPage, SyncNextCursorPage
from ferrogate.resources.admin.organization.groups.roles import AsyncRolesWithRawResponse, AsyncRolesWithStreamingResponse, RolesWithRawResponse, RolesWithStreamingResponse
from ferrogate.resources.admin.organization.groups.users import AsyncUsersWithRawResponse, AsyncUsersWithStreamingResponse, UsersWithRawResponse, UsersWithStreamingResponse
from ferrogate.types.admin.organization.group import Group
from ferrogate.types.admin.organization.group_delete_response import GroupDeleteResponse
from ferrogate.types.admin.organization.group_update_response import GroupUpdateResponse


class Groups(Resource):
    """`client.admin.organization.groups`"""
    users: Below[Users]
    roles: Below[Roles]
    @property
    def with_raw_response(self) -> GroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> GroupsWithStreamingResponse: ...
    def create(
        self, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Group:
        """Make a group of members.

        `POST /organization/groups` gives `Group`."""
    def retrieve(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Group:
        """Read a group.

        `GET /organization/groups/{group_id}` gives `Group`."""
    def update(
        self, group_id: str, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GroupUpdateResponse:
        """Rename a group.

        `POST /organization/groups/{group_id}` gives `GroupUpdateResponse`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncNextCursorPage[Group]:
        """List groups.

        `GET /organization/groups` gives a page of `Group`, iterable over all pages."""
    def delete(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GroupDeleteResponse:
        """Delete a group.

        `DELETE /organization/groups/{group_id}` gives `GroupDeleteResponse`."""

class AsyncGroups(Resource):
    """`client.admin.organization.groups`"""
    users: Below[AsyncUsers]
    roles: Below[AsyncRoles]
    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse: ...
    async def create(
        self, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Group:
        """Make a group of members.

        `POST /organization/groups` gives `Group`."""
    async def retrieve(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Group:
        """Read a group.

        `GET /organization/groups/{group_id}` gives `Group`."""
    async def update(
        self, group_id: str, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GroupUpdateResponse:
        """Rename a group.

        `POST /organization/groups/{group_id}` gives `GroupUpdateResponse`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """List groups.

        `GET /organization/groups` gives a page of `Group`, iterable over all pages."""
    async def delete(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> GroupDeleteResponse:
        """Delete a group.

        `DELETE /organization/groups/{group_id}` gives `GroupDeleteResponse`."""

class GroupsWithRawResponse:
    @property
    def users(self) -> UsersWithRawResponse: ...
    @property
    def roles(self) -> RolesWithRawResponse: ...
    def create(
        self, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Group]: ...
    def retrieve(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Group]: ...
    def update(
        self, group_id: str, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GroupUpdateResponse]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncNextCursorPage[Group]]: ...
    def delete(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GroupDeleteResponse]: ...

class AsyncGroupsWithRawResponse:
    @property
    def users(self) -> AsyncUsersWithRawResponse: ...
    @property
    def roles(self) -> AsyncRolesWithRawResponse: ...
    async def create(
        self, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Group]: ...
    async def retrieve(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Group]: ...
    async def update(
        self, group_id: str, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GroupUpdateResponse]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncNextCursorPage[Group]]: ...
    async def delete(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[GroupDeleteResponse]: ...

class GroupsWithStreamingResponse:
    @property
    def users(self) -> UsersWithStreamingResponse: ...
    @property
    def roles(self) -> RolesWithStreamingResponse: ...
    def create(
        self, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Group]]: ...
    def retrieve(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Group]]: ...
    def update(
        self, group_id: str, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[GroupUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[Group]]]: ...
    def delete(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[GroupDeleteResponse]]: ...

class AsyncGroupsWithStreamingResponse:
    @property
    def users(self) -> AsyncUsersWithStreamingResponse: ...
    @property
    def roles(self) -> AsyncRolesWithStreamingResponse: ...
    def create(
        self, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Group]]: ...
    def retrieve(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Group]]: ...
    def update(
        self, group_id: str, *, name: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GroupUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[Group]]]: ...
    def delete(
        self, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[GroupDeleteResponse]]: ...
