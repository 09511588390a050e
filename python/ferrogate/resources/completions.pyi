# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, overload
from typing_extensions import TypeAlias
from ferrogate._client import LossClass, OnLoss, TimeLimits
from ferrogate._core import BaseModel, Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
from ferrogate.types.completion import Completion

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Completions(Resource):
    """`client.completions`"""
    @property
    def with_raw_response(self) -> CompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Completion:
        """Continue a text; for models of the older, non-chat kind.

        `POST /completions` gives `Completion`. With `stream=True`: a `Stream` of `Completion`."""
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Stream[Completion]:
        """Continue a text; for models of the older, non-chat kind.

        `POST /completions` gives `Completion`. With `stream=True`: a `Stream` of `Completion`."""
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: bool, stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Completion | Stream[Completion]:
        """Continue a text; for models of the older, non-chat kind.

        `POST /completions` gives `Completion`. With `stream=True`: a `Stream` of `Completion`."""

class AsyncCompletions(Resource):
    """`client.completions`"""
    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...
    @overload
    async def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Completion:
        """Continue a text; for models of the older, non-chat kind.

        `POST /completions` gives `Completion`. With `stream=True`: a `Stream` of `Completion`."""
    @overload
    async def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Stream[Completion]:
        """Continue a text; for models of the older, non-chat kind.

        `POST /completions` gives `Completion`. With `stream=True`: a `Stream` of `Completion`."""
    @overload
    async def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: bool, stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Completion | Stream[Completion]:
        """Continue a text; for models of the older, non-chat kind.

        `POST /completions` gives `Completion`. With `stream=True`: a `Stream` of `Completion`."""

class CompletionsWithRawResponse:
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Completion]: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[Completion]]: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: bool, stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Completion | Stream[Completion]]: ...

class AsyncCompletionsWithRawResponse:
    @overload
    async def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Completion]: ...
    @overload
    async def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[Completion]]: ...
    @overload
    async def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: bool, stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Completion | Stream[Completion]]: ...

class CompletionsWithStreamingResponse:
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Completion]]: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[Completion]]]: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: bool, stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Completion | Stream[Completion]]]: ...

class AsyncCompletionsWithStreamingResponse:
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Completion]]: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: Literal[True],
        stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[Completion]]]: ...
    @overload
    def create(
        self, *, model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit | NotGiven = ..., echo: bool | None | Omit | NotGiven = ...,
        frequency_penalty: float | None | Omit | NotGiven = ...,
        logit_bias: Mapping[str, int] | None | Omit | NotGiven = ...,
        logprobs: int | None | Omit | NotGiven = ..., max_tokens: int | None | Omit | NotGiven = ...,
        n: int | None | Omit | NotGiven = ..., presence_penalty: float | None | Omit | NotGiven = ...,
        seed: int | None | Omit | NotGiven = ..., stop: str | None | Iterable[str] | None | Omit | NotGiven = ...,
        stream: bool, stream_options: ChatCompletionStreamOptionsParam | _Words | None | Omit | NotGiven = ...,
        suffix: str | None | Omit | NotGiven = ..., temperature: float | None | Omit | NotGiven = ...,
        top_p: float | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Completion | Stream[Completion]]]: ...
