# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping
from typing import Any
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.projects.service_accounts.api_key_create_response import APIKeyCreateResponse


class APIKeys(Resource):
    """`client.admin.organization.projects.service_accounts.api_keys`"""
    @property
    def with_raw_response(self) -> APIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse: ...
    def create(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        scopes: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> APIKeyCreateResponse:
        """Make a key, shown this once.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys` gives `APIKeyCreateResponse`."""

class AsyncAPIKeys(Resource):
    """`client.admin.organization.projects.service_accounts.api_keys`"""
    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse: ...
    async def create(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        scopes: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> APIKeyCreateResponse:
        """Make a key, shown this once.

        `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys` gives `APIKeyCreateResponse`."""

class APIKeysWithRawResponse:
    def create(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        scopes: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[APIKeyCreateResponse]: ...

class AsyncAPIKeysWithRawResponse:
    async def create(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        scopes: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[APIKeyCreateResponse]: ...

class APIKeysWithStreamingResponse:
    def create(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        scopes: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[APIKeyCreateResponse]]: ...

class AsyncAPIKeysWithStreamingResponse:
    def create(
        self, service_account_id: str, project_id: str, *, name: str | Omit | NotGiven = ...,
        scopes: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[APIKeyCreateResponse]]: ...
