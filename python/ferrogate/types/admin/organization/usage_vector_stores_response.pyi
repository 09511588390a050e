# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class DataResultOrganizationUsageCompletionsResult(BaseModel):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None
    batch: bool | None
    input_audio_tokens: int | None
    input_cache_write_tokens: int | None
    input_cached_audio_tokens: int | None
    input_cached_image_tokens: int | None
    input_cached_text_tokens: int | None
    input_cached_tokens: int | None
    input_image_tokens: int | None
    input_text_tokens: int | None
    input_uncached_tokens: int | None
    model: str | None
    output_audio_tokens: int | None
    output_image_tokens: int | None
    output_text_tokens: int | None
    project_id: str | None
    service_tier: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        input_tokens: int,
        num_model_requests: int,
        object: Literal["organization.usage.completions.result"],
        output_tokens: int,
        api_key_id: str | None = ...,
        batch: bool | None = ...,
        input_audio_tokens: int | None = ...,
        input_cache_write_tokens: int | None = ...,
        input_cached_audio_tokens: int | None = ...,
        input_cached_image_tokens: int | None = ...,
        input_cached_text_tokens: int | None = ...,
        input_cached_tokens: int | None = ...,
        input_image_tokens: int | None = ...,
        input_text_tokens: int | None = ...,
        input_uncached_tokens: int | None = ...,
        model: str | None = ...,
        output_audio_tokens: int | None = ...,
        output_image_tokens: int | None = ...,
        output_text_tokens: int | None = ...,
        project_id: str | None = ...,
        service_tier: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageEmbeddingsResult(BaseModel):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        input_tokens: int,
        num_model_requests: int,
        object: Literal["organization.usage.embeddings.result"],
        api_key_id: str | None = ...,
        model: str | None = ...,
        project_id: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageModerationsResult(BaseModel):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        input_tokens: int,
        num_model_requests: int,
        object: Literal["organization.usage.moderations.result"],
        api_key_id: str | None = ...,
        model: str | None = ...,
        project_id: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageImagesResult(BaseModel):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    size: str | None
    source: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        images: int,
        num_model_requests: int,
        object: Literal["organization.usage.images.result"],
        api_key_id: str | None = ...,
        model: str | None = ...,
        project_id: str | None = ...,
        size: str | None = ...,
        source: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageAudioSpeechesResult(BaseModel):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        characters: int,
        num_model_requests: int,
        object: Literal["organization.usage.audio_speeches.result"],
        api_key_id: str | None = ...,
        model: str | None = ...,
        project_id: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageAudioTranscriptionsResult(BaseModel):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        num_model_requests: int,
        object: Literal["organization.usage.audio_transcriptions.result"],
        seconds: int,
        api_key_id: str | None = ...,
        model: str | None = ...,
        project_id: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageVectorStoresResult(BaseModel):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None
    def __init__(
        self,
        *,
        object: Literal["organization.usage.vector_stores.result"],
        usage_bytes: int,
        project_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageCodeInterpreterSessionsResult(BaseModel):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None
    def __init__(
        self,
        *,
        num_sessions: int,
        object: Literal["organization.usage.code_interpreter_sessions.result"],
        project_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageFileSearchesResult(BaseModel):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None
    project_id: str | None
    user_id: str | None
    vector_store_id: str | None
    def __init__(
        self,
        *,
        num_requests: int,
        object: Literal["organization.usage.file_searches.result"],
        api_key_id: str | None = ...,
        project_id: str | None = ...,
        user_id: str | None = ...,
        vector_store_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationUsageWebSearchesResult(BaseModel):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None
    context_level: str | None
    model: str | None
    project_id: str | None
    user_id: str | None
    def __init__(
        self,
        *,
        num_model_requests: int,
        num_requests: int,
        object: Literal["organization.usage.web_searches.result"],
        api_key_id: str | None = ...,
        context_level: str | None = ...,
        model: str | None = ...,
        project_id: str | None = ...,
        user_id: str | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None
    value: float | None
    def __init__(
        self,
        *,
        currency: str | None = ...,
        value: float | None = ...,
        **values: Any,
    ) -> None: ...


class DataResultOrganizationCostsResult(BaseModel):
    object: Literal["organization.costs.result"]
    amount: DataResultOrganizationCostsResultAmount | None
    api_key_id: str | None
    line_item: str | None
    project_id: str | None
    quantity: float | None
    def __init__(
        self,
        *,
        object: Literal["organization.costs.result"],
        amount: DataResultOrganizationCostsResultAmount | None = ...,
        api_key_id: str | None = ...,
        line_item: str | None = ...,
        project_id: str | None = ...,
        quantity: float | None = ...,
        **values: Any,
    ) -> None: ...


class Data(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[DataResult]
    start_time: int
    def __init__(
        self,
        *,
        end_time: int,
        object: Literal["bucket"],
        results: list[DataResult],
        start_time: int,
        **values: Any,
    ) -> None: ...


class UsageVectorStoresResponse(BaseModel):
    data: list[Data]
    has_more: bool
    next_page: str | None
    object: Literal["page"]
    def __init__(
        self,
        *,
        data: list[Data],
        has_more: bool,
        object: Literal["page"],
        next_page: str | None = ...,
        **values: Any,
    ) -> None: ...

DataResult: TypeAlias = DataResultOrganizationUsageCompletionsResult | DataResultOrganizationUsageEmbeddingsResult | DataResultOrganizationUsageModerationsResult | DataResultOrganizationUsageImagesResult | DataResultOrganizationUsageAudioSpeechesResult | DataResultOrganizationUsageAudioTranscriptionsResult | DataResultOrganizationUsageVectorStoresResult | DataResultOrganizationUsageCodeInterpreterSessionsResult | DataResultOrganizationUsageFileSearchesResult | DataResultOrganizationUsageWebSearchesResult | DataResultOrganizationCostsResult
