# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.beta.chatkit.chat_session import ChatSession
from ferrogate.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
from ferrogate.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
from ferrogate.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
from ferrogate.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Sessions(Resource):
    """`client.beta.chatkit.sessions`"""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam | _Words,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | _Words | Omit | NotGiven = ...,
        expires_after: ChatSessionExpiresAfterParam | _Words | Omit | NotGiven = ...,
        rate_limits: ChatSessionRateLimitsParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ChatSession:
        """Begin a ChatKit session and make its client secret.

        `POST /chatkit/sessions` gives `ChatSession`."""
    def cancel(
        self, session_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ChatSession:
        """End a ChatKit session; its secret is of no use then.

        `POST /chatkit/sessions/{session_id}/cancel` gives `ChatSession`."""

class AsyncSessions(Resource):
    """`client.beta.chatkit.sessions`"""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam | _Words,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | _Words | Omit | NotGiven = ...,
        expires_after: ChatSessionExpiresAfterParam | _Words | Omit | NotGiven = ...,
        rate_limits: ChatSessionRateLimitsParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ChatSession:
        """Begin a ChatKit session and make its client secret.

        `POST /chatkit/sessions` gives `ChatSession`."""
    async def cancel(
        self, session_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ChatSession:
        """End a ChatKit session; its secret is of no use then.

        `POST /chatkit/sessions/{session_id}/cancel` gives `ChatSession`."""

class SessionsWithRawResponse:
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam | _Words,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | _Words | Omit | NotGiven = ...,
        expires_after: ChatSessionExpiresAfterParam | _Words | Omit | NotGiven = ...,
        rate_limits: ChatSessionRateLimitsParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ChatSession]: ...
    def cancel(
        self, session_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ChatSession]: ...

class AsyncSessionsWithRawResponse:
    async def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam | _Words,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | _Words | Omit | NotGiven = ...,
        expires_after: ChatSessionExpiresAfterParam | _Words | Omit | NotGiven = ...,
        rate_limits: ChatSessionRateLimitsParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ChatSession]: ...
    async def cancel(
        self, session_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[ChatSession]: ...

class SessionsWithStreamingResponse:
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam | _Words,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | _Words | Omit | NotGiven = ...,
        expires_after: ChatSessionExpiresAfterParam | _Words | Omit | NotGiven = ...,
        rate_limits: ChatSessionRateLimitsParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ChatSession]]: ...
    def cancel(
        self, session_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ChatSession]]: ...

class AsyncSessionsWithStreamingResponse:
    def create(
        self, *, user: str, workflow: ChatSessionWorkflowParam | _Words,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | _Words | Omit | NotGiven = ...,
        expires_after: ChatSessionExpiresAfterParam | _Words | Omit | NotGiven = ...,
        rate_limits: ChatSessionRateLimitsParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatSession]]: ...
    def cancel(
        self, session_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ChatSession]]: ...
