# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.realtime.client_secret_create_params import ExpiresAfter, Session
from ferrogate.types.realtime.client_secret_create_response import ClientSecretCreateResponse

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class ClientSecrets(Resource):
    """`client.realtime.client_secrets`"""
    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...
    def create(
        self, *, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        session: Session | _Words | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ClientSecretCreateResponse:
        """Make a short-lived key for a realtime session in a browser.

        `POST /realtime/client_secrets` gives `ClientSecretCreateResponse`."""

class AsyncClientSecrets(Resource):
    """`client.realtime.client_secrets`"""
    @property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...
    async def create(
        self, *, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        session: Session | _Words | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ClientSecretCreateResponse:
        """Make a short-lived key for a realtime session in a browser.

        `POST /realtime/client_secrets` gives `ClientSecretCreateResponse`."""

class ClientSecretsWithRawResponse:
    def create(
        self, *, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        session: Session | _Words | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ClientSecretCreateResponse]: ...

class AsyncClientSecretsWithRawResponse:
    async def create(
        self, *, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        session: Session | _Words | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ClientSecretCreateResponse]: ...

class ClientSecretsWithStreamingResponse:
    def create(
        self, *, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        session: Session | _Words | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ClientSecretCreateResponse]]: ...

class AsyncClientSecretsWithStreamingResponse:
    def create(
        self, *, expires_after: ExpiresAfter | _Words | Omit | NotGiven = ...,
        session: Session | _Words | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ClientSecretCreateResponse]]: ...
