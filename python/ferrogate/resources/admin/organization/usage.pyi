# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.admin.organization.usage_audio_speeches_response import UsageAudioSpeechesResponse
from ferrogate.types.admin.organization.usage_audio_transcriptions_response import UsageAudioTranscriptionsResponse
from ferrogate.types.admin.organization.usage_code_interpreter_sessions_response import UsageCodeInterpreterSessionsResponse
from ferrogate.types.admin.organization.usage_completions_response import UsageCompletionsResponse
from ferrogate.types.admin.organization.usage_costs_response import UsageCostsResponse
from ferrogate.types.admin.organization.usage_embeddings_response import UsageEmbeddingsResponse
from ferrogate.types.admin.organization.usage_file_search_calls_response import UsageFileSearchCallsResponse
from ferrogate.types.admin.organization.usage_images_response import UsageImagesResponse
from ferrogate.types.admin.organization.usage_moderations_response import UsageModerationsResponse
from ferrogate.types.admin.organization.usage_vector_stores_response import UsageVectorStoresResponse
from ferrogate.types.admin.organization.usage_web_search_calls_response import UsageWebSearchCallsResponse


class Usage(Resource):
    """`client.admin.organization.usage`"""
    @property
    def with_raw_response(self) -> UsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UsageWithStreamingResponse: ...
    def audio_speeches(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageAudioSpeechesResponse:
        """Read the usage of speech.

        `GET /organization/usage/audio_speeches` gives `UsageAudioSpeechesResponse`."""
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageAudioTranscriptionsResponse:
        """Read the usage of transcriptions.

        `GET /organization/usage/audio_transcriptions` gives `UsageAudioTranscriptionsResponse`."""
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Read the usage of code interpreter sessions.

        `GET /organization/usage/code_interpreter_sessions` gives `UsageCodeInterpreterSessionsResponse`."""
    def completions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        batch: bool | Omit | NotGiven = ..., bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageCompletionsResponse:
        """Read the usage of completions.

        `GET /organization/usage/completions` gives `UsageCompletionsResponse`."""
    def costs(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageCostsResponse:
        """Read the costs of the organization.

        `GET /organization/costs` gives `UsageCostsResponse`."""
    def embeddings(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageEmbeddingsResponse:
        """Read the usage of embeddings.

        `GET /organization/usage/embeddings` gives `UsageEmbeddingsResponse`."""
    def file_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., user_ids: Iterable[str] | Omit | NotGiven = ...,
        vector_store_ids: Iterable[str] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageFileSearchCallsResponse:
        """Read the usage of file search.

        `GET /organization/usage/file_search_calls` gives `UsageFileSearchCallsResponse`."""
    def images(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit | NotGiven = ...,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageImagesResponse:
        """Read the usage of images.

        `GET /organization/usage/images` gives `UsageImagesResponse`."""
    def moderations(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageModerationsResponse:
        """Read the usage of moderations.

        `GET /organization/usage/moderations` gives `UsageModerationsResponse`."""
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageVectorStoresResponse:
        """Read the usage of vector stores.

        `GET /organization/usage/vector_stores` gives `UsageVectorStoresResponse`."""
    def web_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        context_levels: Sequence[Literal["low", "medium", "high"]] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageWebSearchCallsResponse:
        """Read the usage of web search.

        `GET /organization/usage/web_search_calls` gives `UsageWebSearchCallsResponse`."""

class AsyncUsage(Resource):
    """`client.admin.organization.usage`"""
    @property
    def with_raw_response(self) -> AsyncUsageWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...
    async def audio_speeches(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageAudioSpeechesResponse:
        """Read the usage of speech.

        `GET /organization/usage/audio_speeches` gives `UsageAudioSpeechesResponse`."""
    async def audio_transcriptions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageAudioTranscriptionsResponse:
        """Read the usage of transcriptions.

        `GET /organization/usage/audio_transcriptions` gives `UsageAudioTranscriptionsResponse`."""
    async def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Read the usage of code interpreter sessions.

        `GET /organization/usage/code_interpreter_sessions` gives `UsageCodeInterpreterSessionsResponse`."""
    async def completions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        batch: bool | Omit | NotGiven = ..., bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageCompletionsResponse:
        """Read the usage of completions.

        `GET /organization/usage/completions` gives `UsageCompletionsResponse`."""
    async def costs(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageCostsResponse:
        """Read the costs of the organization.

        `GET /organization/costs` gives `UsageCostsResponse`."""
    async def embeddings(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageEmbeddingsResponse:
        """Read the usage of embeddings.

        `GET /organization/usage/embeddings` gives `UsageEmbeddingsResponse`."""
    async def file_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., user_ids: Iterable[str] | Omit | NotGiven = ...,
        vector_store_ids: Iterable[str] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageFileSearchCallsResponse:
        """Read the usage of file search.

        `GET /organization/usage/file_search_calls` gives `UsageFileSearchCallsResponse`."""
    async def images(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit | NotGiven = ...,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageImagesResponse:
        """Read the usage of images.

        `GET /organization/usage/images` gives `UsageImagesResponse`."""
    async def moderations(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageModerationsResponse:
        """Read the usage of moderations.

        `GET /organization/usage/moderations` gives `UsageModerationsResponse`."""
    async def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageVectorStoresResponse:
        """Read the usage of vector stores.

        `GET /organization/usage/vector_stores` gives `UsageVectorStoresResponse`."""
    async def web_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        context_levels: Sequence[Literal["low", "medium", "high"]] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> UsageWebSearchCallsResponse:
        """Read the usage of web search.

        `GET /organization/usage/web_search_calls` gives `UsageWebSearchCallsResponse`."""

class UsageWithRawResponse:
    def audio_speeches(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageAudioSpeechesResponse]: ...
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageAudioTranscriptionsResponse]: ...
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageCodeInterpreterSessionsResponse]: ...
    def completions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        batch: bool | Omit | NotGiven = ..., bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageCompletionsResponse]: ...
    def costs(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageCostsResponse]: ...
    def embeddings(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageEmbeddingsResponse]: ...
    def file_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., user_ids: Iterable[str] | Omit | NotGiven = ...,
        vector_store_ids: Iterable[str] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageFileSearchCallsResponse]: ...
    def images(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit | NotGiven = ...,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageImagesResponse]: ...
    def moderations(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageModerationsResponse]: ...
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageVectorStoresResponse]: ...
    def web_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        context_levels: Sequence[Literal["low", "medium", "high"]] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageWebSearchCallsResponse]: ...

class AsyncUsageWithRawResponse:
    async def audio_speeches(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageAudioSpeechesResponse]: ...
    async def audio_transcriptions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageAudioTranscriptionsResponse]: ...
    async def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageCodeInterpreterSessionsResponse]: ...
    async def completions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        batch: bool | Omit | NotGiven = ..., bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageCompletionsResponse]: ...
    async def costs(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageCostsResponse]: ...
    async def embeddings(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageEmbeddingsResponse]: ...
    async def file_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., user_ids: Iterable[str] | Omit | NotGiven = ...,
        vector_store_ids: Iterable[str] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageFileSearchCallsResponse]: ...
    async def images(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit | NotGiven = ...,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageImagesResponse]: ...
    async def moderations(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageModerationsResponse]: ...
    async def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageVectorStoresResponse]: ...
    async def web_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        context_levels: Sequence[Literal["low", "medium", "high"]] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[UsageWebSearchCallsResponse]: ...

class UsageWithStreamingResponse:
    def audio_speeches(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageAudioSpeechesResponse]]: ...
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageAudioTranscriptionsResponse]]: ...
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageCodeInterpreterSessionsResponse]]: ...
    def completions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        batch: bool | Omit | NotGiven = ..., bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageCompletionsResponse]]: ...
    def costs(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageCostsResponse]]: ...
    def embeddings(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageEmbeddingsResponse]]: ...
    def file_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., user_ids: Iterable[str] | Omit | NotGiven = ...,
        vector_store_ids: Iterable[str] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageFileSearchCallsResponse]]: ...
    def images(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit | NotGiven = ...,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageImagesResponse]]: ...
    def moderations(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageModerationsResponse]]: ...
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageVectorStoresResponse]]: ...
    def web_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        context_levels: Sequence[Literal["low", "medium", "high"]] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[UsageWebSearchCallsResponse]]: ...

class AsyncUsageWithStreamingResponse:
    def audio_speeches(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageAudioSpeechesResponse]]: ...
    def audio_transcriptions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageAudioTranscriptionsResponse]]: ...
    def code_interpreter_sessions(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCodeInterpreterSessionsResponse]]: ...
    def completions(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        batch: bool | Omit | NotGiven = ..., bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCompletionsResponse]]: ...
    def costs(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageCostsResponse]]: ...
    def embeddings(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageEmbeddingsResponse]]: ...
    def file_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., user_ids: Iterable[str] | Omit | NotGiven = ...,
        vector_store_ids: Iterable[str] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageFileSearchCallsResponse]]: ...
    def images(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit | NotGiven = ...,
        sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageImagesResponse]]: ...
    def moderations(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ..., end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageModerationsResponse]]: ...
    def vector_stores(
        self, *, start_time: int, bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ..., group_by: Sequence[Literal["project_id"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., page: str | Omit | NotGiven = ...,
        project_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageVectorStoresResponse]]: ...
    def web_search_calls(
        self, *, start_time: int, api_key_ids: Iterable[str] | Omit | NotGiven = ...,
        bucket_width: Literal["1m", "1h", "1d"] | Omit | NotGiven = ...,
        context_levels: Sequence[Literal["low", "medium", "high"]] | Omit | NotGiven = ...,
        end_time: int | Omit | NotGiven = ...,
        group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]] | Omit | NotGiven = ...,
        limit: int | Omit | NotGiven = ..., models: Iterable[str] | Omit | NotGiven = ...,
        page: str | Omit | NotGiven = ..., project_ids: Iterable[str] | Omit | NotGiven = ...,
        user_ids: Iterable[str] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UsageWebSearchCallsResponse]]: ...
