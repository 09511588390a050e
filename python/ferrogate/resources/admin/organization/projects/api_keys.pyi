# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from ferrogate._calls import AsyncPaginator
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncConversationCursorPage, SyncConversationCursorPage
from ferrogate.types.admin.organization.projects.api_key_delete_response import APIKeyDeleteResponse
from ferrogate.types.admin.organization.projects.project_api_key import ProjectAPIKey


class APIKeys(Resource):
    """`client.admin.organization.projects.api_keys`"""
    @property
    def with_raw_response(self) -> APIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...
    def retrieve(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectAPIKey:
        """Read a project's key, without its value.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}` gives `ProjectAPIKey`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """List the keys of a project.

        `GET /organization/projects/{project_id}/api_keys` gives a page of `ProjectAPIKey`, iterable over all pages."""
    def delete(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> APIKeyDeleteResponse:
        """Delete a key of a project.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}` gives `APIKeyDeleteResponse`."""

class AsyncAPIKeys(Resource):
    """`client.admin.organization.projects.api_keys`"""
    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...
    async def retrieve(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ProjectAPIKey:
        """Read a project's key, without its value.

        `GET /organization/projects/{project_id}/api_keys/{api_key_id}` gives `ProjectAPIKey`."""
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """List the keys of a project.

        `GET /organization/projects/{project_id}/api_keys` gives a page of `ProjectAPIKey`, iterable over all pages."""
    async def delete(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> APIKeyDeleteResponse:
        """Delete a key of a project.

        `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}` gives `APIKeyDeleteResponse`."""

class APIKeysWithRawResponse:
    def retrieve(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectAPIKey]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SyncConversationCursorPage[ProjectAPIKey]]: ...
    def delete(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[APIKeyDeleteResponse]: ...

class AsyncAPIKeysWithRawResponse:
    async def retrieve(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ProjectAPIKey]: ...
    async def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[AsyncConversationCursorPage[ProjectAPIKey]]: ...
    async def delete(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[APIKeyDeleteResponse]: ...

class APIKeysWithStreamingResponse:
    def retrieve(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ProjectAPIKey]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SyncConversationCursorPage[ProjectAPIKey]]]: ...
    def delete(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[APIKeyDeleteResponse]]: ...

class AsyncAPIKeysWithStreamingResponse:
    def retrieve(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ProjectAPIKey]]: ...
    def list(
        self, project_id: str, *, after: str | Omit | NotGiven = ..., limit: int | Omit | NotGiven = ...,
        owner_project_access: Literal["active", "inactive", "any"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncConversationCursorPage[ProjectAPIKey]]]: ...
    def delete(
        self, api_key_id: str, project_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[APIKeyDeleteResponse]]: ...
