# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.admin.organization.invite import Invite
from ferrogate.types.admin.organization.invite_create_params import Project
from ferrogate.types.admin.organization.invite_delete_response import InviteDeleteResponse

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Invites(Resource):
    """`client.admin.organization.invites`"""
    @property
    def with_raw_response(self) -> InvitesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InvitesWithStreamingResponse: ...
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[Project | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Invite:
        """Invite someone into the organization.

        `POST /organization/invites` gives `Invite`."""
    def retrieve(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Invite:
        """Read an invitation.

        `GET /organization/invites/{invite_id}` gives `Invite`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[Invite]:
        """List invitations.

        `GET /organization/invites` gives a page of `Invite`, iterable over all pages."""
    def delete(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> InviteDeleteResponse:
        """Take back an invitation that is not accepted yet.

        `DELETE /organization/invites/{invite_id}` gives `InviteDeleteResponse`."""

class AsyncInvites(Resource):
    """`client.admin.organization.invites`"""
    @property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse: ...
    async def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[Project | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Invite:
        """Invite someone into the organization.

        `POST /organization/invites` gives `Invite`."""
    async def retrieve(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Invite:
        """Read an invitation.

        `GET /organization/invites/{invite_id}` gives `Invite`."""
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """List invitations.

        `GET /organization/invites` gives a page of `Invite`, iterable over all pages."""
    async def delete(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> InviteDeleteResponse:
        """Take back an invitation that is not accepted yet.

        `DELETE /organization/invites/{invite_id}` gives `InviteDeleteResponse`."""

class InvitesWithRawResponse:
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[Project | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Invite]: ...
    def retrieve(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Invite]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[Invite]]: ...
    def delete(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[InviteDeleteResponse]: ...

class AsyncInvitesWithRawResponse:
    async def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[Project | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Invite]: ...
    async def retrieve(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Invite]: ...
    async def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[Invite]]: ...
    async def delete(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[InviteDeleteResponse]: ...

class InvitesWithStreamingResponse:
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[Project | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Invite]]: ...
    def retrieve(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Invite]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[Invite]]]: ...
    def delete(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[InviteDeleteResponse]]: ...

class AsyncInvitesWithStreamingResponse:
    def create(
        self, *, email: str, role: Literal["reader", "owner"],
        projects: Iterable[Project | _Words] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Invite]]: ...
    def retrieve(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Invite]]: ...
    def list(
        self, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[Invite]]]: ...
    def delete(
        self, invite_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[InviteDeleteResponse]]: ...
