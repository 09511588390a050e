# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, AsyncPage, SyncConversationCursorPage, SyncPage
from ferrogate.types.fine_tuning.checkpoints.permission_create_response import PermissionCreateResponse
from ferrogate.types.fine_tuning.checkpoints.permission_delete_response import PermissionDeleteResponse
from ferrogate.types.fine_tuning.checkpoints.permission_list_response import PermissionListResponse
from ferrogate.types.fine_tuning.checkpoints.permission_retrieve_response import PermissionRetrieveResponse


class Permissions(Resource):
    """`client.fine_tuning.checkpoints.permissions`"""
    @property
    def with_raw_response(self) -> PermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse: ...
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncPage[PermissionCreateResponse]:
        """Let projects use a checkpoint; needs an admin key.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` gives a page of `PermissionCreateResponse`, iterable over all pages."""
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> PermissionRetrieveResponse:
        """List who may use a checkpoint; `list` is the newer way.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` gives `PermissionRetrieveResponse`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[PermissionListResponse]:
        """List who may use a checkpoint; needs an admin key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` gives a page of `PermissionListResponse`, iterable over all pages."""
    def delete(
        self, permission_id: str, fine_tuned_model_checkpoint: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> PermissionDeleteResponse:
        """Take back a permission for a checkpoint; needs an admin key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}` gives `PermissionDeleteResponse`."""

class AsyncPermissions(Resource):
    """`client.fine_tuning.checkpoints.permissions`"""
    @property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse: ...
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Let projects use a checkpoint; needs an admin key.

        `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` gives a page of `PermissionCreateResponse`, iterable over all pages."""
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> PermissionRetrieveResponse:
        """List who may use a checkpoint; `list` is the newer way.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` gives `PermissionRetrieveResponse`.

        OpenAI advises against it: it will be removed there."""
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """List who may use a checkpoint; needs an admin key.

        `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions` gives a page of `PermissionListResponse`, iterable over all pages."""
    async def delete(
        self, permission_id: str, fine_tuned_model_checkpoint: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> PermissionDeleteResponse:
        """Take back a permission for a checkpoint; needs an admin key.

        `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}` gives `PermissionDeleteResponse`."""

class PermissionsWithRawResponse:
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncPage[PermissionCreateResponse]]: ...
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[PermissionRetrieveResponse]: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[PermissionListResponse]]: ...
    def delete(
        self, permission_id: str, fine_tuned_model_checkpoint: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[PermissionDeleteResponse]: ...

class AsyncPermissionsWithRawResponse:
    async def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncPage[PermissionCreateResponse]]: ...
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[PermissionRetrieveResponse]: ...
    async def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[PermissionListResponse]]: ...
    async def delete(
        self, permission_id: str, fine_tuned_model_checkpoint: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[PermissionDeleteResponse]: ...

class PermissionsWithStreamingResponse:
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncPage[PermissionCreateResponse]]]: ...
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[PermissionRetrieveResponse]]: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[PermissionListResponse]]]: ...
    def delete(
        self, permission_id: str, fine_tuned_model_checkpoint: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[PermissionDeleteResponse]]: ...

class AsyncPermissionsWithStreamingResponse:
    def create(
        self, fine_tuned_model_checkpoint: str, *, project_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[PermissionCreateResponse]]]: ...
    def retrieve(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[PermissionRetrieveResponse]]: ...
    def list(
        self, fine_tuned_model_checkpoint: str, *, after: str | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., order: Literal["ascending", "descending"] | Omit | NotGiven = ...,
        project_id: str | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[PermissionListResponse]]]: ...
    def delete(
        self, permission_id: str, fine_tuned_model_checkpoint: str, *,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[PermissionDeleteResponse]]: ...
