# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncNextCursorPage, SyncNextCursorPage
from ferrogate.types.admin.organization.groups.organization_group_user import OrganizationGroupUser
from ferrogate.types.admin.organization.groups.user_create_response import UserCreateResponse
from ferrogate.types.admin.organization.groups.user_delete_response import UserDeleteResponse
from ferrogate.types.admin.organization.groups.user_retrieve_response import UserRetrieveResponse


class Users(Resource):
    """`client.admin.organization.groups.users`"""
    @property
    def with_raw_response(self) -> UsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse: ...
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserCreateResponse:
        """Add a member to a group.

        `POST /organization/groups/{group_id}/users` gives `UserCreateResponse`."""
    def retrieve(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserRetrieveResponse:
        """Read a member of a group.

        `GET /organization/groups/{group_id}/users/{user_id}` gives `UserRetrieveResponse`."""
    def list(
        self, group_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """List the members of a group.

        `GET /organization/groups/{group_id}/users` gives a page of `OrganizationGroupUser`, iterable over all pages."""
    def delete(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserDeleteResponse:
        """Remove a member from a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}` gives `UserDeleteResponse`."""

class AsyncUsers(Resource):
    """`client.admin.organization.groups.users`"""
    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse: ...
    async def create(
        self, group_id: str, *, user_id: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserCreateResponse:
        """Add a member to a group.

        `POST /organization/groups/{group_id}/users` gives `UserCreateResponse`."""
    async def retrieve(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserRetrieveResponse:
        """Read a member of a group.

        `GET /organization/groups/{group_id}/users/{user_id}` gives `UserRetrieveResponse`."""
    def list(
        self, group_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """List the members of a group.

        `GET /organization/groups/{group_id}/users` gives a page of `OrganizationGroupUser`, iterable over all pages."""
    async def delete(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UserDeleteResponse:
        """Remove a member from a group.

        `DELETE /organization/groups/{group_id}/users/{user_id}` gives `UserDeleteResponse`."""

class UsersWithRawResponse:
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserCreateResponse]: ...
    def retrieve(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserRetrieveResponse]: ...
    def list(
        self, group_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncNextCursorPage[OrganizationGroupUser]]: ...
    def delete(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserDeleteResponse]: ...

class AsyncUsersWithRawResponse:
    async def create(
        self, group_id: str, *, user_id: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserCreateResponse]: ...
    async def retrieve(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserRetrieveResponse]: ...
    async def list(
        self, group_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncNextCursorPage[OrganizationGroupUser]]: ...
    async def delete(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UserDeleteResponse]: ...

class UsersWithStreamingResponse:
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UserCreateResponse]]: ...
    def retrieve(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UserRetrieveResponse]]: ...
    def list(
        self, group_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncNextCursorPage[OrganizationGroupUser]]]: ...
    def delete(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UserDeleteResponse]]: ...

class AsyncUsersWithStreamingResponse:
    def create(
        self, group_id: str, *, user_id: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserCreateResponse]]: ...
    def retrieve(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserRetrieveResponse]]: ...
    def list(
        self, group_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncNextCursorPage[OrganizationGroupUser]]]: ...
    def delete(
        self, user_id: str, group_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UserDeleteResponse]]: ...
