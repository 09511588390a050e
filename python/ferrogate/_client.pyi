# made by python/tools/make_call_stubs.py
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, overload
from typing_extensions import Self
from ferrogate._core import Stream
from ferrogate._raw import RawResponse
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.pagination import AsyncPage, SyncPage
from ferrogate.types import Completion, CreateEmbeddingResponse, Model, ModerationCreateResponse
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessage, ChatCompletionMessageParam, ChatCompletionStreamOptionsParam, ChatCompletionToolChoiceOptionParam, ChatCompletionToolUnionParam
from ferrogate.types.chat.completion_create_params import ResponseFormat
from ferrogate.types.model_deleted import ModelDeleted

Left: TypeAlias = Omit | NotGiven | None
Messages: TypeAlias = Iterable[ChatCompletionMessageParam | ChatCompletionMessage | Mapping[str, Any]]
EmbeddingInput: TypeAlias = str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]
Prompt: TypeAlias = str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None
ModerationInput: TypeAlias = str | Sequence[str] | Iterable[Mapping[str, Any]]
OnLoss: TypeAlias = Literal["allow", "warn", "error"]
LossClass: TypeAlias = Literal[
    "sampling", "tools", "format", "reasoning", "media", "cache", "metadata", "conversation", "other", "*"
]

class TimeLimits(Protocol):
    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...

class _Settings:
    api_key: str
    timeout: float | TimeLimits | None
    max_retries: int
    webhook_secret: str | None
    @property
    def base_url(self) -> str: ...
    @base_url.setter
    def base_url(self, address: object) -> None: ...
    @property
    def organization(self) -> str | None: ...
    @property
    def project(self) -> str | None: ...
    @property
    def default_headers(self) -> dict[str, str]: ...
    @property
    def default_query(self) -> dict[str, object]: ...
    def is_closed(self) -> bool: ...

class OpenAI(_Settings):
    @property
    def chat(self) -> Chat: ...
    @property
    def completions(self) -> TextCompletions: ...
    @property
    def embeddings(self) -> Embeddings: ...
    @property
    def moderations(self) -> Moderations: ...
    @property
    def models(self) -> Models: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...
    def __init__(
        self, *, api_key: str | Callable[[], str] | Left = ..., organization: str | Left = ...,
        project: str | Left = ..., base_url: object | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., default_headers: Mapping[str, str] | Left = ...,
        default_query: Mapping[str, object] | Left = ..., webhook_secret: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ..., http_client: None = ...,
    ) -> None: ...
    def copy(
        self, *, api_key: str | Callable[[], str] | Left = ..., organization: str | Left = ...,
        project: str | Left = ..., base_url: object | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., default_headers: Mapping[str, str] | Left = ...,
        default_query: Mapping[str, object] | Left = ..., webhook_secret: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
    ) -> Self: ...
    def with_options(
        self, *, api_key: str | Callable[[], str] | Left = ..., organization: str | Left = ...,
        project: str | Left = ..., base_url: object | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., default_headers: Mapping[str, str] | Left = ...,
        default_query: Mapping[str, object] | Left = ..., webhook_secret: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
    ) -> Self: ...

class AsyncOpenAI(_Settings):
    @property
    def chat(self) -> AsyncChat: ...
    @property
    def completions(self) -> AsyncTextCompletions: ...
    @property
    def embeddings(self) -> AsyncEmbeddings: ...
    @property
    def moderations(self) -> AsyncModerations: ...
    @property
    def models(self) -> AsyncModels: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exception: object) -> None: ...
    def __init__(
        self, *, api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ...,
        organization: str | Left = ..., project: str | Left = ..., base_url: object | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ...,
        default_headers: Mapping[str, str] | Left = ..., default_query: Mapping[str, object] | Left = ...,
        webhook_secret: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ..., http_client: None = ...,
    ) -> None: ...
    def copy(
        self, *, api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ...,
        organization: str | Left = ..., project: str | Left = ..., base_url: object | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ...,
        default_headers: Mapping[str, str] | Left = ..., default_query: Mapping[str, object] | Left = ...,
        webhook_secret: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
    ) -> Self: ...
    def with_options(
        self, *, api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ...,
        organization: str | Left = ..., project: str | Left = ..., base_url: object | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ...,
        default_headers: Mapping[str, str] | Left = ..., default_query: Mapping[str, object] | Left = ...,
        webhook_secret: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
    ) -> Self: ...

Client = OpenAI
AsyncClient = AsyncOpenAI

class _Resource:
    def __init__(self, client: OpenAI | AsyncOpenAI) -> None: ...

class Chat(_Resource):
    @property
    def completions(self) -> Completions: ...

class _CompletionsRaw:
    @overload
    def create(self, *, stream: Literal[True], **more: Any) -> RawResponse[Stream[ChatCompletionChunk]]: ...
    @overload
    def create(self, *, stream: Literal[False] | Left = ..., **more: Any) -> RawResponse[ChatCompletion]: ...

class _TextCompletionsRaw:
    @overload
    def create(self, *, stream: Literal[True], **more: Any) -> RawResponse[Stream[Completion]]: ...
    @overload
    def create(self, *, stream: Literal[False] | Left = ..., **more: Any) -> RawResponse[Completion]: ...

class _ModerationsRaw:
    def create(self, **arguments: Any) -> RawResponse[ModerationCreateResponse]: ...

class _EmbeddingsRaw:
    def create(self, **arguments: Any) -> RawResponse[CreateEmbeddingResponse]: ...

class Completions(_Resource):
    @property
    def with_raw_response(self) -> _CompletionsRaw: ...
    @overload
    def create(
        self, *, messages: Messages, model: str, stream: Literal[False] | Left = ...,
        audio: Mapping[str, Any] | Left = ..., frequency_penalty: float | Left = ...,
        function_call: Literal["none", "auto"] | Mapping[str, Any] | Left = ...,
        functions: Iterable[Mapping[str, Any]] | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: bool | Left = ..., max_completion_tokens: int | Left = ..., max_tokens: int | Left = ...,
        metadata: Mapping[str, str] | Left = ..., modalities: Sequence[Literal["text", "audio"]] | Left = ...,
        moderation: Mapping[str, Any] | Left = ..., n: int | Left = ..., parallel_tool_calls: bool | Left = ...,
        prediction: Mapping[str, Any] | Left = ..., presence_penalty: float | Left = ...,
        prompt_cache_key: str | Left = ..., prompt_cache_options: Mapping[str, Any] | Left = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | Left = ...,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | Left = ...,
        response_format: ResponseFormat | Mapping[str, Any] | type[Any] | Left = ...,
        safety_identifier: str | Left = ..., seed: int | Left = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Left = ...,
        stop: str | Sequence[str] | Left = ..., store: bool | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        temperature: float | Left = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Mapping[str, Any] | Left = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Left = ...,
        top_logprobs: int | Left = ..., top_p: float | Left = ..., user: str | Left = ...,
        verbosity: Literal["low", "medium", "high"] | Left = ...,
        web_search_options: Mapping[str, Any] | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ...,
        mock_response: str | ChatCompletion | Mapping[str, Any] | BaseException | Left = ..., **extra: Any,
    ) -> ChatCompletion: ...
    @overload
    def create(
        self, *, messages: Messages, model: str, stream: Literal[True], audio: Mapping[str, Any] | Left = ...,
        frequency_penalty: float | Left = ...,
        function_call: Literal["none", "auto"] | Mapping[str, Any] | Left = ...,
        functions: Iterable[Mapping[str, Any]] | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: bool | Left = ..., max_completion_tokens: int | Left = ..., max_tokens: int | Left = ...,
        metadata: Mapping[str, str] | Left = ..., modalities: Sequence[Literal["text", "audio"]] | Left = ...,
        moderation: Mapping[str, Any] | Left = ..., n: int | Left = ..., parallel_tool_calls: bool | Left = ...,
        prediction: Mapping[str, Any] | Left = ..., presence_penalty: float | Left = ...,
        prompt_cache_key: str | Left = ..., prompt_cache_options: Mapping[str, Any] | Left = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | Left = ...,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | Left = ...,
        response_format: ResponseFormat | Mapping[str, Any] | type[Any] | Left = ...,
        safety_identifier: str | Left = ..., seed: int | Left = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Left = ...,
        stop: str | Sequence[str] | Left = ..., store: bool | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        temperature: float | Left = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Mapping[str, Any] | Left = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Left = ...,
        top_logprobs: int | Left = ..., top_p: float | Left = ..., user: str | Left = ...,
        verbosity: Literal["low", "medium", "high"] | Left = ...,
        web_search_options: Mapping[str, Any] | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ...,
        mock_response: str | ChatCompletion | Mapping[str, Any] | BaseException | Left = ..., **extra: Any,
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    def create(
        self, *, messages: Messages, model: str, stream: bool, audio: Mapping[str, Any] | Left = ...,
        frequency_penalty: float | Left = ...,
        function_call: Literal["none", "auto"] | Mapping[str, Any] | Left = ...,
        functions: Iterable[Mapping[str, Any]] | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: bool | Left = ..., max_completion_tokens: int | Left = ..., max_tokens: int | Left = ...,
        metadata: Mapping[str, str] | Left = ..., modalities: Sequence[Literal["text", "audio"]] | Left = ...,
        moderation: Mapping[str, Any] | Left = ..., n: int | Left = ..., parallel_tool_calls: bool | Left = ...,
        prediction: Mapping[str, Any] | Left = ..., presence_penalty: float | Left = ...,
        prompt_cache_key: str | Left = ..., prompt_cache_options: Mapping[str, Any] | Left = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | Left = ...,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | Left = ...,
        response_format: ResponseFormat | Mapping[str, Any] | type[Any] | Left = ...,
        safety_identifier: str | Left = ..., seed: int | Left = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Left = ...,
        stop: str | Sequence[str] | Left = ..., store: bool | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        temperature: float | Left = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Mapping[str, Any] | Left = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Left = ...,
        top_logprobs: int | Left = ..., top_p: float | Left = ..., user: str | Left = ...,
        verbosity: Literal["low", "medium", "high"] | Left = ...,
        web_search_options: Mapping[str, Any] | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ...,
        mock_response: str | ChatCompletion | Mapping[str, Any] | BaseException | Left = ..., **extra: Any,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

class TextCompletions(_Resource):
    @property
    def with_raw_response(self) -> _TextCompletionsRaw: ...
    @overload
    def create(
        self, *, model: str, prompt: Prompt, stream: Literal[False] | Left = ..., best_of: int | Left = ...,
        echo: bool | Left = ..., frequency_penalty: float | Left = ...,
        logit_bias: Mapping[str, int] | Left = ..., logprobs: int | Left = ..., max_tokens: int | Left = ...,
        n: int | Left = ..., presence_penalty: float | Left = ..., seed: int | Left = ...,
        stop: str | Sequence[str] | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        suffix: str | Left = ..., temperature: float | Left = ..., top_p: float | Left = ...,
        user: str | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ..., **extra: Any,
    ) -> Completion: ...
    @overload
    def create(
        self, *, model: str, prompt: Prompt, stream: Literal[True], best_of: int | Left = ...,
        echo: bool | Left = ..., frequency_penalty: float | Left = ...,
        logit_bias: Mapping[str, int] | Left = ..., logprobs: int | Left = ..., max_tokens: int | Left = ...,
        n: int | Left = ..., presence_penalty: float | Left = ..., seed: int | Left = ...,
        stop: str | Sequence[str] | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        suffix: str | Left = ..., temperature: float | Left = ..., top_p: float | Left = ...,
        user: str | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ..., **extra: Any,
    ) -> Stream[Completion]: ...
    @overload
    def create(
        self, *, model: str, prompt: Prompt, stream: bool, best_of: int | Left = ..., echo: bool | Left = ...,
        frequency_penalty: float | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: int | Left = ..., max_tokens: int | Left = ..., n: int | Left = ...,
        presence_penalty: float | Left = ..., seed: int | Left = ..., stop: str | Sequence[str] | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        suffix: str | Left = ..., temperature: float | Left = ..., top_p: float | Left = ...,
        user: str | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ..., **extra: Any,
    ) -> Completion | Stream[Completion]: ...

class Moderations(_Resource):
    @property
    def with_raw_response(self) -> _ModerationsRaw: ...
    def create(
        self, *, input: ModerationInput, model: str | Left = ...,
        extra_headers: Mapping[str, str | Omit] | Left = ..., extra_query: Mapping[str, object] | Left = ...,
        extra_body: Mapping[str, object] | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., num_retries: int | Left = ..., deadline: float | Left = ...,
        api_key: str | Left = ..., base_url: str | Left = ..., api_base: str | Left = ...,
        custom_llm_provider: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., **extra: Any,
    ) -> ModerationCreateResponse: ...

class Embeddings(_Resource):
    @property
    def with_raw_response(self) -> _EmbeddingsRaw: ...
    def create(
        self, *, input: EmbeddingInput, model: str, dimensions: int | Left = ...,
        encoding_format: Literal["float", "base64"] | Left = ..., user: str | Left = ...,
        extra_headers: Mapping[str, str | Omit] | Left = ..., extra_query: Mapping[str, object] | Left = ...,
        extra_body: Mapping[str, object] | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., num_retries: int | Left = ..., deadline: float | Left = ...,
        api_key: str | Left = ..., base_url: str | Left = ..., api_base: str | Left = ...,
        custom_llm_provider: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., **extra: Any,
    ) -> CreateEmbeddingResponse: ...

class AsyncChat(_Resource):
    @property
    def completions(self) -> AsyncCompletions: ...

class _AsyncCompletionsRaw:
    @overload
    async def create(self, *, stream: Literal[True], **more: Any) -> RawResponse[Stream[ChatCompletionChunk]]: ...
    @overload
    async def create(self, *, stream: Literal[False] | Left = ..., **more: Any) -> RawResponse[ChatCompletion]: ...

class _AsyncTextCompletionsRaw:
    @overload
    async def create(self, *, stream: Literal[True], **more: Any) -> RawResponse[Stream[Completion]]: ...
    @overload
    async def create(self, *, stream: Literal[False] | Left = ..., **more: Any) -> RawResponse[Completion]: ...

class _AsyncModerationsRaw:
    async def create(self, **arguments: Any) -> RawResponse[ModerationCreateResponse]: ...

class _AsyncEmbeddingsRaw:
    async def create(self, **arguments: Any) -> RawResponse[CreateEmbeddingResponse]: ...

class AsyncCompletions(_Resource):
    @property
    def with_raw_response(self) -> _AsyncCompletionsRaw: ...
    @overload
    async def create(
        self, *, messages: Messages, model: str, stream: Literal[False] | Left = ...,
        audio: Mapping[str, Any] | Left = ..., frequency_penalty: float | Left = ...,
        function_call: Literal["none", "auto"] | Mapping[str, Any] | Left = ...,
        functions: Iterable[Mapping[str, Any]] | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: bool | Left = ..., max_completion_tokens: int | Left = ..., max_tokens: int | Left = ...,
        metadata: Mapping[str, str] | Left = ..., modalities: Sequence[Literal["text", "audio"]] | Left = ...,
        moderation: Mapping[str, Any] | Left = ..., n: int | Left = ..., parallel_tool_calls: bool | Left = ...,
        prediction: Mapping[str, Any] | Left = ..., presence_penalty: float | Left = ...,
        prompt_cache_key: str | Left = ..., prompt_cache_options: Mapping[str, Any] | Left = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | Left = ...,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | Left = ...,
        response_format: ResponseFormat | Mapping[str, Any] | type[Any] | Left = ...,
        safety_identifier: str | Left = ..., seed: int | Left = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Left = ...,
        stop: str | Sequence[str] | Left = ..., store: bool | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        temperature: float | Left = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Mapping[str, Any] | Left = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Left = ...,
        top_logprobs: int | Left = ..., top_p: float | Left = ..., user: str | Left = ...,
        verbosity: Literal["low", "medium", "high"] | Left = ...,
        web_search_options: Mapping[str, Any] | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ...,
        mock_response: str | ChatCompletion | Mapping[str, Any] | BaseException | Left = ..., **extra: Any,
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self, *, messages: Messages, model: str, stream: Literal[True], audio: Mapping[str, Any] | Left = ...,
        frequency_penalty: float | Left = ...,
        function_call: Literal["none", "auto"] | Mapping[str, Any] | Left = ...,
        functions: Iterable[Mapping[str, Any]] | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: bool | Left = ..., max_completion_tokens: int | Left = ..., max_tokens: int | Left = ...,
        metadata: Mapping[str, str] | Left = ..., modalities: Sequence[Literal["text", "audio"]] | Left = ...,
        moderation: Mapping[str, Any] | Left = ..., n: int | Left = ..., parallel_tool_calls: bool | Left = ...,
        prediction: Mapping[str, Any] | Left = ..., presence_penalty: float | Left = ...,
        prompt_cache_key: str | Left = ..., prompt_cache_options: Mapping[str, Any] | Left = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | Left = ...,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | Left = ...,
        response_format: ResponseFormat | Mapping[str, Any] | type[Any] | Left = ...,
        safety_identifier: str | Left = ..., seed: int | Left = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Left = ...,
        stop: str | Sequence[str] | Left = ..., store: bool | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        temperature: float | Left = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Mapping[str, Any] | Left = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Left = ...,
        top_logprobs: int | Left = ..., top_p: float | Left = ..., user: str | Left = ...,
        verbosity: Literal["low", "medium", "high"] | Left = ...,
        web_search_options: Mapping[str, Any] | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ...,
        mock_response: str | ChatCompletion | Mapping[str, Any] | BaseException | Left = ..., **extra: Any,
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    async def create(
        self, *, messages: Messages, model: str, stream: bool, audio: Mapping[str, Any] | Left = ...,
        frequency_penalty: float | Left = ...,
        function_call: Literal["none", "auto"] | Mapping[str, Any] | Left = ...,
        functions: Iterable[Mapping[str, Any]] | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: bool | Left = ..., max_completion_tokens: int | Left = ..., max_tokens: int | Left = ...,
        metadata: Mapping[str, str] | Left = ..., modalities: Sequence[Literal["text", "audio"]] | Left = ...,
        moderation: Mapping[str, Any] | Left = ..., n: int | Left = ..., parallel_tool_calls: bool | Left = ...,
        prediction: Mapping[str, Any] | Left = ..., presence_penalty: float | Left = ...,
        prompt_cache_key: str | Left = ..., prompt_cache_options: Mapping[str, Any] | Left = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | Left = ...,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | Left = ...,
        response_format: ResponseFormat | Mapping[str, Any] | type[Any] | Left = ...,
        safety_identifier: str | Left = ..., seed: int | Left = ...,
        service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | Left = ...,
        stop: str | Sequence[str] | Left = ..., store: bool | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        temperature: float | Left = ...,
        tool_choice: ChatCompletionToolChoiceOptionParam | Mapping[str, Any] | Left = ...,
        tools: Iterable[ChatCompletionToolUnionParam | Mapping[str, Any]] | Left = ...,
        top_logprobs: int | Left = ..., top_p: float | Left = ..., user: str | Left = ...,
        verbosity: Literal["low", "medium", "high"] | Left = ...,
        web_search_options: Mapping[str, Any] | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ...,
        mock_response: str | ChatCompletion | Mapping[str, Any] | BaseException | Left = ..., **extra: Any,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

class AsyncTextCompletions(_Resource):
    @property
    def with_raw_response(self) -> _AsyncTextCompletionsRaw: ...
    @overload
    async def create(
        self, *, model: str, prompt: Prompt, stream: Literal[False] | Left = ..., best_of: int | Left = ...,
        echo: bool | Left = ..., frequency_penalty: float | Left = ...,
        logit_bias: Mapping[str, int] | Left = ..., logprobs: int | Left = ..., max_tokens: int | Left = ...,
        n: int | Left = ..., presence_penalty: float | Left = ..., seed: int | Left = ...,
        stop: str | Sequence[str] | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        suffix: str | Left = ..., temperature: float | Left = ..., top_p: float | Left = ...,
        user: str | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ..., **extra: Any,
    ) -> Completion: ...
    @overload
    async def create(
        self, *, model: str, prompt: Prompt, stream: Literal[True], best_of: int | Left = ...,
        echo: bool | Left = ..., frequency_penalty: float | Left = ...,
        logit_bias: Mapping[str, int] | Left = ..., logprobs: int | Left = ..., max_tokens: int | Left = ...,
        n: int | Left = ..., presence_penalty: float | Left = ..., seed: int | Left = ...,
        stop: str | Sequence[str] | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        suffix: str | Left = ..., temperature: float | Left = ..., top_p: float | Left = ...,
        user: str | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ..., **extra: Any,
    ) -> Stream[Completion]: ...
    @overload
    async def create(
        self, *, model: str, prompt: Prompt, stream: bool, best_of: int | Left = ..., echo: bool | Left = ...,
        frequency_penalty: float | Left = ..., logit_bias: Mapping[str, int] | Left = ...,
        logprobs: int | Left = ..., max_tokens: int | Left = ..., n: int | Left = ...,
        presence_penalty: float | Left = ..., seed: int | Left = ..., stop: str | Sequence[str] | Left = ...,
        stream_options: ChatCompletionStreamOptionsParam | Mapping[str, Any] | Left = ...,
        suffix: str | Left = ..., temperature: float | Left = ..., top_p: float | Left = ...,
        user: str | Left = ..., extra_headers: Mapping[str, str | Omit] | Left = ...,
        extra_query: Mapping[str, object] | Left = ..., extra_body: Mapping[str, object] | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ..., num_retries: int | Left = ...,
        deadline: float | Left = ..., api_key: str | Left = ..., base_url: str | Left = ...,
        api_base: str | Left = ..., custom_llm_provider: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., stream_timeout: float | Left = ..., **extra: Any,
    ) -> Completion | Stream[Completion]: ...

class AsyncModerations(_Resource):
    @property
    def with_raw_response(self) -> _AsyncModerationsRaw: ...
    async def create(
        self, *, input: ModerationInput, model: str | Left = ...,
        extra_headers: Mapping[str, str | Omit] | Left = ..., extra_query: Mapping[str, object] | Left = ...,
        extra_body: Mapping[str, object] | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., num_retries: int | Left = ..., deadline: float | Left = ...,
        api_key: str | Left = ..., base_url: str | Left = ..., api_base: str | Left = ...,
        custom_llm_provider: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., **extra: Any,
    ) -> ModerationCreateResponse: ...

class AsyncEmbeddings(_Resource):
    @property
    def with_raw_response(self) -> _AsyncEmbeddingsRaw: ...
    async def create(
        self, *, input: EmbeddingInput, model: str, dimensions: int | Left = ...,
        encoding_format: Literal["float", "base64"] | Left = ..., user: str | Left = ...,
        extra_headers: Mapping[str, str | Omit] | Left = ..., extra_query: Mapping[str, object] | Left = ...,
        extra_body: Mapping[str, object] | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., num_retries: int | Left = ..., deadline: float | Left = ...,
        api_key: str | Left = ..., base_url: str | Left = ..., api_base: str | Left = ...,
        custom_llm_provider: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., drop_params: bool | Left = ...,
        additional_drop_params: Sequence[str] | Left = ..., allowed_openai_params: Sequence[str] | Left = ...,
        tags: Sequence[str] | Left = ..., **extra: Any,
    ) -> CreateEmbeddingResponse: ...

class Models(_Resource):
    def list(self, **options: Any) -> SyncPage: ...
    def retrieve(self, model: str, **options: Any) -> Model: ...
    def delete(self, model: str, **options: Any) -> ModelDeleted: ...

class AsyncModels(_Resource):
    def list(self, **options: Any) -> AsyncPaginator[AsyncPage, Model]: ...
    async def retrieve(self, model: str, **options: Any) -> Model: ...
    async def delete(self, model: str, **options: Any) -> ModelDeleted: ...

_Page = TypeVar("_Page", covariant=True)
_Item = TypeVar("_Item", covariant=True)

class AsyncPaginator(Generic[_Page, _Item]):
    def __init__(self, fetch: Callable[[], Awaitable[_Page]]) -> None: ...
    def __await__(self) -> Generator[Any, Any, _Page]: ...
    def __aiter__(self) -> AsyncIterator[_Item]: ...
