# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal
from ferrogate._client import LossClass, OnLoss, TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.create_embedding_response import CreateEmbeddingResponse
from ferrogate.types.embedding_model import EmbeddingModel


class Embeddings(Resource):
    """`client.embeddings`"""
    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse: ...
    def create(
        self, *, input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel, dimensions: int | Omit | NotGiven = ...,
        encoding_format: Literal["float", "base64"] | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> CreateEmbeddingResponse:
        """Turn texts, or tokens, into vectors.

        `POST /embeddings` gives `CreateEmbeddingResponse`."""

class AsyncEmbeddings(Resource):
    """`client.embeddings`"""
    @property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse: ...
    async def create(
        self, *, input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel, dimensions: int | Omit | NotGiven = ...,
        encoding_format: Literal["float", "base64"] | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> CreateEmbeddingResponse:
        """Turn texts, or tokens, into vectors.

        `POST /embeddings` gives `CreateEmbeddingResponse`."""

class EmbeddingsWithRawResponse:
    def create(
        self, *, input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel, dimensions: int | Omit | NotGiven = ...,
        encoding_format: Literal["float", "base64"] | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[CreateEmbeddingResponse]: ...

class AsyncEmbeddingsWithRawResponse:
    async def create(
        self, *, input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel, dimensions: int | Omit | NotGiven = ...,
        encoding_format: Literal["float", "base64"] | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[CreateEmbeddingResponse]: ...

class EmbeddingsWithStreamingResponse:
    def create(
        self, *, input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel, dimensions: int | Omit | NotGiven = ...,
        encoding_format: Literal["float", "base64"] | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[CreateEmbeddingResponse]]: ...

class AsyncEmbeddingsWithStreamingResponse:
    def create(
        self, *, input: str | Iterable[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel, dimensions: int | Omit | NotGiven = ...,
        encoding_format: Literal["float", "base64"] | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CreateEmbeddingResponse]]: ...
