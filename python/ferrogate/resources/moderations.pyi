# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from typing_extensions import TypeAlias
from ferrogate._client import LossClass, OnLoss, TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.moderation_create_response import ModerationCreateResponse
from ferrogate.types.moderation_model import ModerationModel
from ferrogate.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Moderations(Resource):
    """`client.moderations`"""
    @property
    def with_raw_response(self) -> ModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ModerationsWithStreamingResponse: ...
    def create(
        self, *, input: str | Iterable[str] | Iterable[ModerationMultiModalInputParam | _Words],
        model: str | ModerationModel | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ModerationCreateResponse:
        """Judge whether texts or pictures are harmful, and how.

        `POST /moderations` gives `ModerationCreateResponse`."""

class AsyncModerations(Resource):
    """`client.moderations`"""
    @property
    def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...
    async def create(
        self, *, input: str | Iterable[str] | Iterable[ModerationMultiModalInputParam | _Words],
        model: str | ModerationModel | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ModerationCreateResponse:
        """Judge whether texts or pictures are harmful, and how.

        `POST /moderations` gives `ModerationCreateResponse`."""

class ModerationsWithRawResponse:
    def create(
        self, *, input: str | Iterable[str] | Iterable[ModerationMultiModalInputParam | _Words],
        model: str | ModerationModel | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[ModerationCreateResponse]: ...

class AsyncModerationsWithRawResponse:
    async def create(
        self, *, input: str | Iterable[str] | Iterable[ModerationMultiModalInputParam | _Words],
        model: str | ModerationModel | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[ModerationCreateResponse]: ...

class ModerationsWithStreamingResponse:
    def create(
        self, *, input: str | Iterable[str] | Iterable[ModerationMultiModalInputParam | _Words],
        model: str | ModerationModel | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ModerationCreateResponse]]: ...

class AsyncModerationsWithStreamingResponse:
    def create(
        self, *, input: str | Iterable[str] | Iterable[ModerationMultiModalInputParam | _Words],
        model: str | ModerationModel | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ModerationCreateResponse]]: ...
