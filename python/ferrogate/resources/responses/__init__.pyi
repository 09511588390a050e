# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, overload
from typing_extensions import TypeAlias, TypeVar
from ferrogate._client import LossClass, OnLoss, TimeLimits
from ferrogate._core import BaseModel, Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.lib.streaming.responses import AsyncResponseStreamManager, ResponseStreamManager
from ferrogate.resources.responses.input_items import AsyncInputItems, AsyncInputItemsWithRawResponse, AsyncInputItemsWithStreamingResponse, InputItems, InputItemsWithRawResponse, InputItemsWithStreamingResponse
from ferrogate.resources.responses.input_tokens import AsyncInputTokens, AsyncInputTokensWithRawResponse, AsyncInputTokensWithStreamingResponse, InputTokens, InputTokensWithRawResponse, InputTokensWithStreamingResponse
from ferrogate.types.responses.compacted_response import CompactedResponse
from ferrogate.types.responses.parsed_response import ParsedResponse
from ferrogate.types.responses.response import Response
from ferrogate.types.responses.response_compact_params import PromptCacheOptions as _PromptCacheOptions
from ferrogate.types.responses.response_create_params import ContextManagement, Conversation, Moderation, PromptCacheOptions, StreamOptions, ToolChoice
from ferrogate.types.responses.response_includable import ResponseIncludable
from ferrogate.types.responses.response_input_item_param import ResponseInputItemParam as _ResponseInputItemParam
from ferrogate.types.responses.response_input_param import ResponseInputItemParam
from ferrogate.types.responses.response_prompt_param import ResponsePromptParam
from ferrogate.types.responses.response_stream_event import ResponseStreamEvent
from ferrogate.types.responses.response_text_config_param import ResponseTextConfigParam
from ferrogate.types.responses.service_tier import ServiceTier
from ferrogate.types.responses.tool_param import ToolParam
from ferrogate.types.shared_params.metadata import Metadata
from ferrogate.types.shared_params.reasoning import Reasoning
from ferrogate.types.shared_params.responses_model import ResponsesModel

_Wanted = TypeVar("_Wanted", default=None)
_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Responses(Resource):
    """`client.responses`"""
    @property
    def input_items(self) -> InputItems: ...
    @property
    def input_tokens(self) -> InputTokens: ...
    @property
    def with_raw_response(self) -> ResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response:
        """Ask a model for a response: text, calls of tools, or both.

        `POST /responses` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Stream[ResponseStreamEvent]:
        """Ask a model for a response: text, calls of tools, or both.

        `POST /responses` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Ask a model for a response: text, calls of tools, or both.

        `POST /responses` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response:
        """Read a stored response, or stream one that is made in the background.

        `GET /responses/{response_id}` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Stream[ResponseStreamEvent]:
        """Read a stored response, or stream one that is made in the background.

        `GET /responses/{response_id}` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Read a stored response, or stream one that is made in the background.

        `GET /responses/{response_id}` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    def delete(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}` gives nothing."""
    def cancel(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response:
        """Cancel a response that is made in the background.

        `POST /responses/{response_id}/cancel` gives `Response`."""
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> CompactedResponse:
        """Shorten a conversation into items that stand for it.

        `POST /responses/compact` gives `CompactedResponse`."""
    def parse(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ParsedResponse[_Wanted]:
        """As `create`, with a class (a pydantic model, a dataclass) as `text_format`.

        Gives a `ParsedResponse`: `output_parsed` is an instance of the class, and calls of tools that
        `pydantic_function_tool` made have `parsed_arguments`."""
    @overload
    def stream(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseStreamManager[_Wanted]:
        """As `create(stream=True)` with snapshots in the events, and `parse`'s classes.

        To be used as `with client.responses.stream(...) as stream`: the request is sent on entering, `for event in
        stream` gives events (`event.type`), `stream.get_final_response()` the whole answer, parsed. `response_id`, with
        `starting_after` (a sequence number), reads the stream of a response that was begun in the background."""
    @overload
    def stream(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., response_id: str,
        starting_after: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseStreamManager[_Wanted]:
        """As `create(stream=True)` with snapshots in the events, and `parse`'s classes.

        To be used as `with client.responses.stream(...) as stream`: the request is sent on entering, `for event in
        stream` gives events (`event.type`), `stream.get_final_response()` the whole answer, parsed. `response_id`, with
        `starting_after` (a sequence number), reads the stream of a response that was begun in the background."""

class AsyncResponses(Resource):
    """`client.responses`"""
    @property
    def input_items(self) -> AsyncInputItems: ...
    @property
    def input_tokens(self) -> AsyncInputTokens: ...
    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response:
        """Ask a model for a response: text, calls of tools, or both.

        `POST /responses` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Stream[ResponseStreamEvent]:
        """Ask a model for a response: text, calls of tools, or both.

        `POST /responses` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Ask a model for a response: text, calls of tools, or both.

        `POST /responses` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response:
        """Read a stored response, or stream one that is made in the background.

        `GET /responses/{response_id}` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Stream[ResponseStreamEvent]:
        """Read a stored response, or stream one that is made in the background.

        `GET /responses/{response_id}` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response | Stream[ResponseStreamEvent]:
        """Read a stored response, or stream one that is made in the background.

        `GET /responses/{response_id}` gives `Response`. With `stream=True`: a `Stream` of `ResponseStreamEvent`."""
    async def delete(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}` gives nothing."""
    async def cancel(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> Response:
        """Cancel a response that is made in the background.

        `POST /responses/{response_id}/cancel` gives `Response`."""
    async def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> CompactedResponse:
        """Shorten a conversation into items that stand for it.

        `POST /responses/compact` gives `CompactedResponse`."""
    async def parse(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ParsedResponse[_Wanted]:
        """As `create`, with a class (a pydantic model, a dataclass) as `text_format`.

        Gives a `ParsedResponse`: `output_parsed` is an instance of the class, and calls of tools that
        `pydantic_function_tool` made have `parsed_arguments`."""
    @overload
    def stream(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseStreamManager[_Wanted]:
        """As `create(stream=True)` with snapshots in the events, and `parse`'s classes.

        To be used as `with client.responses.stream(...) as stream`: the request is sent on entering, `for event in
        stream` gives events (`event.type`), `stream.get_final_response()` the whole answer, parsed. `response_id`, with
        `starting_after` (a sequence number), reads the stream of a response that was begun in the background."""
    @overload
    def stream(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., response_id: str,
        starting_after: int | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseStreamManager[_Wanted]:
        """As `create(stream=True)` with snapshots in the events, and `parse`'s classes.

        To be used as `with client.responses.stream(...) as stream`: the request is sent on entering, `for event in
        stream` gives events (`event.type`), `stream.get_final_response()` the whole answer, parsed. `response_id`, with
        `starting_after` (a sequence number), reads the stream of a response that was begun in the background."""

class ResponsesWithRawResponse:
    @property
    def input_items(self) -> InputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithRawResponse: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
    def delete(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    def cancel(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response]: ...
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[CompactedResponse]: ...
    def parse(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[ParsedResponse[_Wanted]]: ...

class AsyncResponsesWithRawResponse:
    @property
    def input_items(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response]: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[ResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response | Stream[ResponseStreamEvent]]: ...
    async def delete(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    async def cancel(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[Response]: ...
    async def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[CompactedResponse]: ...
    async def parse(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> RawResponse[ParsedResponse[_Wanted]]: ...

class ResponsesWithStreamingResponse:
    @property
    def input_items(self) -> InputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> InputTokensWithStreamingResponse: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Response | Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Response | Stream[ResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Response]]: ...
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[CompactedResponse]]: ...
    def parse(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[ParsedResponse[_Wanted]]]: ...

class AsyncResponsesWithStreamingResponse:
    @property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse: ...
    @property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response | Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[ResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[ResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response | Stream[ResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Response]]: ...
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_ResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ...,
        max_retries: int | None | Omit | NotGiven = ..., deadline: float | None | Omit | NotGiven = ...,
        api_key: str | None | Omit | NotGiven = ..., base_url: str | None | Omit | NotGiven = ...,
        custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[CompactedResponse]]: ...
    def parse(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[ResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[ResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ..., metadata: Metadata | None | Omit | NotGiven = ...,
        model: ResponsesModel | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: ServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: ResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[ToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        text_format: type[_Wanted] | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., max_retries: int | None | Omit | NotGiven = ...,
        deadline: float | None | Omit | NotGiven = ..., api_key: str | None | Omit | NotGiven = ...,
        base_url: str | None | Omit | NotGiven = ..., custom_llm_provider: str | None | Omit | NotGiven = ...,
        fallbacks: Sequence[str | Mapping[str, Any]] | None | Omit | NotGiven = ...,
        on_loss: OnLoss | Mapping[LossClass, OnLoss] | None | Omit | NotGiven = ...,
        drop_params: bool | None | Omit | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ParsedResponse[_Wanted]]]: ...
