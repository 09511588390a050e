# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types.admin.organization.admin_api_key import AdminAPIKey
from ferrogate.types.admin.organization.admin_api_key_create_response import AdminAPIKeyCreateResponse
from ferrogate.types.admin.organization.admin_api_key_delete_response import AdminAPIKeyDeleteResponse


class AdminAPIKeys(Resource):
    """`client.admin.organization.admin_api_keys`"""
    @property
    def with_raw_response(self) -> AdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse: ...
    def create(
        self, *, name: str, expires_in_seconds: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AdminAPIKeyCreateResponse:
        """Make an admin key; its value is shown this once.

        `POST /organization/admin_api_keys` gives `AdminAPIKeyCreateResponse`."""
    def retrieve(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AdminAPIKey:
        """Read an admin key, without its value.

        `GET /organization/admin_api_keys/{key_id}` gives `AdminAPIKey`."""
    def list(
        self, *, after: str | None | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncCursorPage[AdminAPIKey]:
        """List admin keys.

        `GET /organization/admin_api_keys` gives a page of `AdminAPIKey`, iterable over all pages."""
    def delete(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin key.

        `DELETE /organization/admin_api_keys/{key_id}` gives `AdminAPIKeyDeleteResponse`."""

class AsyncAdminAPIKeys(Resource):
    """`client.admin.organization.admin_api_keys`"""
    @property
    def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse: ...
    async def create(
        self, *, name: str, expires_in_seconds: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AdminAPIKeyCreateResponse:
        """Make an admin key; its value is shown this once.

        `POST /organization/admin_api_keys` gives `AdminAPIKeyCreateResponse`."""
    async def retrieve(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AdminAPIKey:
        """Read an admin key, without its value.

        `GET /organization/admin_api_keys/{key_id}` gives `AdminAPIKey`."""
    def list(
        self, *, after: str | None | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """List admin keys.

        `GET /organization/admin_api_keys` gives a page of `AdminAPIKey`, iterable over all pages."""
    async def delete(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin key.

        `DELETE /organization/admin_api_keys/{key_id}` gives `AdminAPIKeyDeleteResponse`."""

class AdminAPIKeysWithRawResponse:
    def create(
        self, *, name: str, expires_in_seconds: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AdminAPIKeyCreateResponse]: ...
    def retrieve(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AdminAPIKey]: ...
    def list(
        self, *, after: str | None | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncCursorPage[AdminAPIKey]]: ...
    def delete(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AdminAPIKeyDeleteResponse]: ...

class AsyncAdminAPIKeysWithRawResponse:
    async def create(
        self, *, name: str, expires_in_seconds: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AdminAPIKeyCreateResponse]: ...
    async def retrieve(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AdminAPIKey]: ...
    async def list(
        self, *, after: str | None | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncCursorPage[AdminAPIKey]]: ...
    async def delete(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AdminAPIKeyDeleteResponse]: ...

class AdminAPIKeysWithStreamingResponse:
    def create(
        self, *, name: str, expires_in_seconds: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[AdminAPIKeyCreateResponse]]: ...
    def retrieve(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[AdminAPIKey]]: ...
    def list(
        self, *, after: str | None | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[AdminAPIKey]]]: ...
    def delete(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[AdminAPIKeyDeleteResponse]]: ...

class AsyncAdminAPIKeysWithStreamingResponse:
    def create(
        self, *, name: str, expires_in_seconds: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AdminAPIKeyCreateResponse]]: ...
    def retrieve(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AdminAPIKey]]: ...
    def list(
        self, *, after: str | None | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        order: Literal["asc", "desc"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[AdminAPIKey]]]: ...
    def delete(
        self, key_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AdminAPIKeyDeleteResponse]]: ...
