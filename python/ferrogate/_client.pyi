# made by python/tools/make_call_stubs.py
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, Protocol, TypeAlias
from typing_extensions import Self
from ferrogate._budget import budget
from ferrogate._calls import AsyncCalls, Calls
from ferrogate._resources import Below
from ferrogate._routing.router import Router
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.chat import ChatCompletionMessage, ChatCompletionMessageParam
from ferrogate.resources.admin import Admin, AdminWithRawResponse, AdminWithStreamingResponse, AsyncAdmin, AsyncAdminWithRawResponse, AsyncAdminWithStreamingResponse
from ferrogate.resources.audio import AsyncAudio, AsyncAudioWithRawResponse, AsyncAudioWithStreamingResponse, Audio, AudioWithRawResponse, AudioWithStreamingResponse
from ferrogate.resources.batches import AsyncBatches, AsyncBatchesWithRawResponse, AsyncBatchesWithStreamingResponse, Batches, BatchesWithRawResponse, BatchesWithStreamingResponse
from ferrogate.resources.beta import AsyncBeta, AsyncBetaWithRawResponse, AsyncBetaWithStreamingResponse, Beta, BetaWithRawResponse, BetaWithStreamingResponse
from ferrogate.resources.chat import AsyncChat, AsyncChatWithRawResponse, AsyncChatWithStreamingResponse, Chat, ChatWithRawResponse, ChatWithStreamingResponse
from ferrogate.resources.completions import AsyncCompletions, AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse, Completions, CompletionsWithRawResponse, CompletionsWithStreamingResponse
from ferrogate.resources.containers import AsyncContainers, AsyncContainersWithRawResponse, AsyncContainersWithStreamingResponse, Containers, ContainersWithRawResponse, ContainersWithStreamingResponse
from ferrogate.resources.content_provenance_checks import AsyncContentProvenanceChecks, AsyncContentProvenanceChecksWithRawResponse, AsyncContentProvenanceChecksWithStreamingResponse, ContentProvenanceChecks, ContentProvenanceChecksWithRawResponse, ContentProvenanceChecksWithStreamingResponse
from ferrogate.resources.conversations import AsyncConversations, AsyncConversationsWithRawResponse, AsyncConversationsWithStreamingResponse, Conversations, ConversationsWithRawResponse, ConversationsWithStreamingResponse
from ferrogate.resources.embeddings import AsyncEmbeddings, AsyncEmbeddingsWithRawResponse, AsyncEmbeddingsWithStreamingResponse, Embeddings, EmbeddingsWithRawResponse, EmbeddingsWithStreamingResponse
from ferrogate.resources.evals import AsyncEvals, AsyncEvalsWithRawResponse, AsyncEvalsWithStreamingResponse, Evals, EvalsWithRawResponse, EvalsWithStreamingResponse
from ferrogate.resources.files import AsyncFiles, AsyncFilesWithRawResponse, AsyncFilesWithStreamingResponse, Files, FilesWithRawResponse, FilesWithStreamingResponse
from ferrogate.resources.fine_tuning import AsyncFineTuning, AsyncFineTuningWithRawResponse, AsyncFineTuningWithStreamingResponse, FineTuning, FineTuningWithRawResponse, FineTuningWithStreamingResponse
from ferrogate.resources.images import AsyncImages, AsyncImagesWithRawResponse, AsyncImagesWithStreamingResponse, Images, ImagesWithRawResponse, ImagesWithStreamingResponse
from ferrogate.resources.models import AsyncModels, AsyncModelsWithRawResponse, AsyncModelsWithStreamingResponse, Models, ModelsWithRawResponse, ModelsWithStreamingResponse
from ferrogate.resources.moderations import AsyncModerations, AsyncModerationsWithRawResponse, AsyncModerationsWithStreamingResponse, Moderations, ModerationsWithRawResponse, ModerationsWithStreamingResponse
from ferrogate.resources.realtime import AsyncRealtime, AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse, Realtime, RealtimeWithRawResponse, RealtimeWithStreamingResponse
from ferrogate.resources.responses import AsyncResponses, AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse, Responses, ResponsesWithRawResponse, ResponsesWithStreamingResponse
from ferrogate.resources.skills import AsyncSkills, AsyncSkillsWithRawResponse, AsyncSkillsWithStreamingResponse, Skills, SkillsWithRawResponse, SkillsWithStreamingResponse
from ferrogate.resources.uploads import AsyncUploads, AsyncUploadsWithRawResponse, AsyncUploadsWithStreamingResponse, Uploads, UploadsWithRawResponse, UploadsWithStreamingResponse
from ferrogate.resources.vector_stores import AsyncVectorStores, AsyncVectorStoresWithRawResponse, AsyncVectorStoresWithStreamingResponse, VectorStores, VectorStoresWithRawResponse, VectorStoresWithStreamingResponse
from ferrogate.resources.videos import AsyncVideos, AsyncVideosWithRawResponse, AsyncVideosWithStreamingResponse, Videos, VideosWithRawResponse, VideosWithStreamingResponse
from ferrogate.resources.webhooks import AsyncWebhooks, AsyncWebhooksWithRawResponse, AsyncWebhooksWithStreamingResponse, Webhooks, WebhooksWithRawResponse, WebhooksWithStreamingResponse

Left: TypeAlias = Omit | NotGiven | None
Messages: TypeAlias = Iterable[ChatCompletionMessageParam | ChatCompletionMessage | Mapping[str, Any]]
EmbeddingInput: TypeAlias = str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]
Prompt: TypeAlias = str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None
ModerationInput: TypeAlias = str | Sequence[str] | Iterable[Mapping[str, Any]]
OnLoss: TypeAlias = Literal["allow", "warn", "error"]
StreamFailure: TypeAlias = Literal["error", "continue", "restart"]
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
    admin_api_key: str | None
    timeout: float | TimeLimits | None
    max_retries: int
    webhook_secret: str | None
    @property
    def base_url(self) -> str: ...
    @base_url.setter
    def base_url(self, address: object) -> None: ...
    @property
    def websocket_base_url(self) -> str | None: ...
    @property
    def organization(self) -> str | None: ...
    @property
    def project(self) -> str | None: ...
    @property
    def default_headers(self) -> dict[str, str]: ...
    @property
    def default_query(self) -> dict[str, object]: ...
    def is_closed(self) -> bool: ...

class OpenAI(Calls, _Settings):
    """A client whose calls wait. Threads may share it; connections are pooled by the process."""

    completions: Below[Completions]
    chat: Below[Chat]
    embeddings: Below[Embeddings]
    files: Below[Files]
    images: Below[Images]
    content_provenance_checks: Below[ContentProvenanceChecks]
    audio: Below[Audio]
    moderations: Below[Moderations]
    models: Below[Models]
    fine_tuning: Below[FineTuning]
    vector_stores: Below[VectorStores]
    webhooks: Below[Webhooks]
    beta: Below[Beta]
    batches: Below[Batches]
    uploads: Below[Uploads]
    admin: Below[Admin]
    responses: Below[Responses]
    realtime: Below[Realtime]
    conversations: Below[Conversations]
    evals: Below[Evals]
    containers: Below[Containers]
    skills: Below[Skills]
    videos: Below[Videos]
    @property
    def with_raw_response(self) -> _OpenAIWithRawResponse: ...
    @property
    def with_streaming_response(self) -> _OpenAIWithStreamingResponse: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...
    def __init__(
        self, *, api_key: str | Callable[[], str] | Left = ..., admin_api_key: str | Left = ...,
        organization: str | Left = ..., project: str | Left = ..., base_url: object | Left = ...,
        data_residency: Literal["global", "us", "eu", "ae"] | Left = ..., websocket_base_url: object | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ...,
        default_headers: Mapping[str, str] | Left = ..., default_query: Mapping[str, object] | Left = ...,
        webhook_secret: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., stall_timeout: float | Left = ...,
        stream_failure: StreamFailure | Left = ..., router: Router | Left = ...,
        budget: budget | str | Left = ..., max_budget: float | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ..., http_client: Any = ...,
    ) -> None: ...
    def copy(
        self, *, api_key: str | Callable[[], str] | Left = ..., admin_api_key: str | Left = ...,
        organization: str | Left = ..., project: str | Left = ..., base_url: object | Left = ...,
        data_residency: Literal["global", "us", "eu", "ae"] | Left = ..., websocket_base_url: object | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ...,
        default_headers: Mapping[str, str] | Left = ..., default_query: Mapping[str, object] | Left = ...,
        webhook_secret: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., stall_timeout: float | Left = ...,
        stream_failure: StreamFailure | Left = ..., router: Router | Left = ...,
        budget: budget | str | Left = ..., max_budget: float | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
        http_client: Any = ...,
    ) -> Self: ...
    def with_options(
        self, *, api_key: str | Callable[[], str] | Left = ..., admin_api_key: str | Left = ...,
        organization: str | Left = ..., project: str | Left = ..., base_url: object | Left = ...,
        data_residency: Literal["global", "us", "eu", "ae"] | Left = ..., websocket_base_url: object | Left = ...,
        timeout: float | TimeLimits | Left = ..., max_retries: int | Left = ...,
        default_headers: Mapping[str, str] | Left = ..., default_query: Mapping[str, object] | Left = ...,
        webhook_secret: str | Left = ..., fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., stall_timeout: float | Left = ...,
        stream_failure: StreamFailure | Left = ..., router: Router | Left = ...,
        budget: budget | str | Left = ..., max_budget: float | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
        http_client: Any = ...,
    ) -> Self: ...

class _OpenAIWithRawResponse:
    @property
    def completions(self) -> CompletionsWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def embeddings(self) -> EmbeddingsWithRawResponse: ...
    @property
    def files(self) -> FilesWithRawResponse: ...
    @property
    def images(self) -> ImagesWithRawResponse: ...
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def audio(self) -> AudioWithRawResponse: ...
    @property
    def moderations(self) -> ModerationsWithRawResponse: ...
    @property
    def models(self) -> ModelsWithRawResponse: ...
    @property
    def fine_tuning(self) -> FineTuningWithRawResponse: ...
    @property
    def vector_stores(self) -> VectorStoresWithRawResponse: ...
    @property
    def webhooks(self) -> WebhooksWithRawResponse: ...
    @property
    def beta(self) -> BetaWithRawResponse: ...
    @property
    def batches(self) -> BatchesWithRawResponse: ...
    @property
    def uploads(self) -> UploadsWithRawResponse: ...
    @property
    def admin(self) -> AdminWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def conversations(self) -> ConversationsWithRawResponse: ...
    @property
    def evals(self) -> EvalsWithRawResponse: ...
    @property
    def containers(self) -> ContainersWithRawResponse: ...
    @property
    def skills(self) -> SkillsWithRawResponse: ...
    @property
    def videos(self) -> VideosWithRawResponse: ...

class _OpenAIWithStreamingResponse:
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def embeddings(self) -> EmbeddingsWithStreamingResponse: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    @property
    def images(self) -> ImagesWithStreamingResponse: ...
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    @property
    def audio(self) -> AudioWithStreamingResponse: ...
    @property
    def moderations(self) -> ModerationsWithStreamingResponse: ...
    @property
    def models(self) -> ModelsWithStreamingResponse: ...
    @property
    def fine_tuning(self) -> FineTuningWithStreamingResponse: ...
    @property
    def vector_stores(self) -> VectorStoresWithStreamingResponse: ...
    @property
    def webhooks(self) -> WebhooksWithStreamingResponse: ...
    @property
    def beta(self) -> BetaWithStreamingResponse: ...
    @property
    def batches(self) -> BatchesWithStreamingResponse: ...
    @property
    def uploads(self) -> UploadsWithStreamingResponse: ...
    @property
    def admin(self) -> AdminWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def conversations(self) -> ConversationsWithStreamingResponse: ...
    @property
    def evals(self) -> EvalsWithStreamingResponse: ...
    @property
    def containers(self) -> ContainersWithStreamingResponse: ...
    @property
    def skills(self) -> SkillsWithStreamingResponse: ...
    @property
    def videos(self) -> VideosWithStreamingResponse: ...

class AsyncOpenAI(AsyncCalls, _Settings):
    """A client whose calls are awaited. Any number of event loops may use it."""

    completions: Below[AsyncCompletions]
    chat: Below[AsyncChat]
    embeddings: Below[AsyncEmbeddings]
    files: Below[AsyncFiles]
    images: Below[AsyncImages]
    content_provenance_checks: Below[AsyncContentProvenanceChecks]
    audio: Below[AsyncAudio]
    moderations: Below[AsyncModerations]
    models: Below[AsyncModels]
    fine_tuning: Below[AsyncFineTuning]
    vector_stores: Below[AsyncVectorStores]
    webhooks: Below[AsyncWebhooks]
    beta: Below[AsyncBeta]
    batches: Below[AsyncBatches]
    uploads: Below[AsyncUploads]
    admin: Below[AsyncAdmin]
    responses: Below[AsyncResponses]
    realtime: Below[AsyncRealtime]
    conversations: Below[AsyncConversations]
    evals: Below[AsyncEvals]
    containers: Below[AsyncContainers]
    skills: Below[AsyncSkills]
    videos: Below[AsyncVideos]
    @property
    def with_raw_response(self) -> _AsyncOpenAIWithRawResponse: ...
    @property
    def with_streaming_response(self) -> _AsyncOpenAIWithStreamingResponse: ...
    async def close(self) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exception: object) -> None: ...
    def __init__(
        self, *, api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ...,
        admin_api_key: str | Left = ..., organization: str | Left = ..., project: str | Left = ...,
        base_url: object | Left = ..., data_residency: Literal["global", "us", "eu", "ae"] | Left = ...,
        websocket_base_url: object | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., default_headers: Mapping[str, str] | Left = ...,
        default_query: Mapping[str, object] | Left = ..., webhook_secret: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., stall_timeout: float | Left = ...,
        stream_failure: StreamFailure | Left = ..., router: Router | Left = ...,
        budget: budget | str | Left = ..., max_budget: float | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ..., http_client: Any = ...,
    ) -> None: ...
    def copy(
        self, *, api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ...,
        admin_api_key: str | Left = ..., organization: str | Left = ..., project: str | Left = ...,
        base_url: object | Left = ..., data_residency: Literal["global", "us", "eu", "ae"] | Left = ...,
        websocket_base_url: object | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., default_headers: Mapping[str, str] | Left = ...,
        default_query: Mapping[str, object] | Left = ..., webhook_secret: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., stall_timeout: float | Left = ...,
        stream_failure: StreamFailure | Left = ..., router: Router | Left = ...,
        budget: budget | str | Left = ..., max_budget: float | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
        http_client: Any = ...,
    ) -> Self: ...
    def with_options(
        self, *, api_key: str | Callable[[], Awaitable[str]] | Callable[[], str] | Left = ...,
        admin_api_key: str | Left = ..., organization: str | Left = ..., project: str | Left = ...,
        base_url: object | Left = ..., data_residency: Literal["global", "us", "eu", "ae"] | Left = ...,
        websocket_base_url: object | Left = ..., timeout: float | TimeLimits | Left = ...,
        max_retries: int | Left = ..., default_headers: Mapping[str, str] | Left = ...,
        default_query: Mapping[str, object] | Left = ..., webhook_secret: str | Left = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | Left = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | Left = ..., stall_timeout: float | Left = ...,
        stream_failure: StreamFailure | Left = ..., router: Router | Left = ...,
        budget: budget | str | Left = ..., max_budget: float | Left = ..., custom_llm_provider: str | Left = ...,
        proxy: object | Left = ..., ca_file: str | PathLike[str] | Left = ..., verify: bool | Left = ...,
        http2: bool | Left = ..., trust_env: bool | Left = ...,
        set_default_headers: Mapping[str, str] | Left = ..., set_default_query: Mapping[str, object] | Left = ...,
        http_client: Any = ...,
    ) -> Self: ...

class _AsyncOpenAIWithRawResponse:
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    @property
    def images(self) -> AsyncImagesWithRawResponse: ...
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def audio(self) -> AsyncAudioWithRawResponse: ...
    @property
    def moderations(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def models(self) -> AsyncModelsWithRawResponse: ...
    @property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse: ...
    @property
    def webhooks(self) -> AsyncWebhooksWithRawResponse: ...
    @property
    def beta(self) -> AsyncBetaWithRawResponse: ...
    @property
    def batches(self) -> AsyncBatchesWithRawResponse: ...
    @property
    def uploads(self) -> AsyncUploadsWithRawResponse: ...
    @property
    def admin(self) -> AsyncAdminWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def conversations(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def evals(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def containers(self) -> AsyncContainersWithRawResponse: ...
    @property
    def skills(self) -> AsyncSkillsWithRawResponse: ...
    @property
    def videos(self) -> AsyncVideosWithRawResponse: ...

class _AsyncOpenAIWithStreamingResponse:
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    @property
    def images(self) -> AsyncImagesWithStreamingResponse: ...
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    @property
    def audio(self) -> AsyncAudioWithStreamingResponse: ...
    @property
    def moderations(self) -> AsyncModerationsWithStreamingResponse: ...
    @property
    def models(self) -> AsyncModelsWithStreamingResponse: ...
    @property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse: ...
    @property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse: ...
    @property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse: ...
    @property
    def beta(self) -> AsyncBetaWithStreamingResponse: ...
    @property
    def batches(self) -> AsyncBatchesWithStreamingResponse: ...
    @property
    def uploads(self) -> AsyncUploadsWithStreamingResponse: ...
    @property
    def admin(self) -> AsyncAdminWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def conversations(self) -> AsyncConversationsWithStreamingResponse: ...
    @property
    def evals(self) -> AsyncEvalsWithStreamingResponse: ...
    @property
    def containers(self) -> AsyncContainersWithStreamingResponse: ...
    @property
    def skills(self) -> AsyncSkillsWithStreamingResponse: ...
    @property
    def videos(self) -> AsyncVideosWithStreamingResponse: ...

Client = OpenAI
AsyncClient = AsyncOpenAI
