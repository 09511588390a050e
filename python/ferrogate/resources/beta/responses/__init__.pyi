# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.responses.input_items import AsyncInputItems as AsyncInputItems
from ferrogate.resources.beta.responses.input_items import InputItems as InputItems
from ferrogate.resources.beta.responses.input_tokens import AsyncInputTokens as AsyncInputTokens
from ferrogate.resources.beta.responses.input_tokens import InputTokens as InputTokens
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, overload
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel, Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Below, Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.resources.beta.responses.input_items import AsyncInputItemsWithRawResponse, AsyncInputItemsWithStreamingResponse, InputItemsWithRawResponse, InputItemsWithStreamingResponse
from ferrogate.resources.beta.responses.input_tokens import AsyncInputTokensWithRawResponse, AsyncInputTokensWithStreamingResponse, InputTokensWithRawResponse, InputTokensWithStreamingResponse
from ferrogate.types.beta.beta_compacted_response import BetaCompactedResponse
from ferrogate.types.beta.beta_response import BetaResponse
from ferrogate.types.beta.beta_response_includable import BetaResponseIncludable
from ferrogate.types.beta.beta_response_input_item_param import BetaResponseInputItemParam as _BetaResponseInputItemParam
from ferrogate.types.beta.beta_response_input_param import BetaResponseInputItemParam
from ferrogate.types.beta.beta_response_prompt_param import BetaResponsePromptParam
from ferrogate.types.beta.beta_response_stream_event import BetaResponseStreamEvent
from ferrogate.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
from ferrogate.types.beta.beta_service_tier import BetaServiceTier
from ferrogate.types.beta.beta_tool_param import BetaToolParam
from ferrogate.types.beta.response_compact_params import PromptCacheOptions as _PromptCacheOptions
from ferrogate.types.beta.response_create_params import ContextManagement, Conversation, Moderation, MultiAgent, PromptCacheOptions, Reasoning, StreamOptions, ToolChoice

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Responses(Resource):
    """`client.beta.responses`"""
    input_items: Below[InputItems]
    input_tokens: Below[InputTokens]
    @property
    def with_raw_response(self) -> ResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse:
        """Ask a model for a response, with features in trial.

        `POST /responses?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[BetaResponseStreamEvent]:
        """Ask a model for a response, with features in trial.

        `POST /responses?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Ask a model for a response, with features in trial.

        `POST /responses?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse:
        """Read a stored response, with features in trial.

        `GET /responses/{response_id}?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[BetaResponseStreamEvent]:
        """Read a stored response, with features in trial.

        `GET /responses/{response_id}?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Read a stored response, with features in trial.

        `GET /responses/{response_id}?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    def delete(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}?beta=true` gives nothing."""
    def cancel(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse:
        """Cancel a response that is made in the background.

        `POST /responses/{response_id}/cancel?beta=true` gives `BetaResponse`."""
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_BetaResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaCompactedResponse:
        """Shorten a conversation into items that stand for it.

        `POST /responses/compact?beta=true` gives `BetaCompactedResponse`."""

class AsyncResponses(Resource):
    """`client.beta.responses`"""
    input_items: Below[AsyncInputItems]
    input_tokens: Below[AsyncInputTokens]
    @property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse:
        """Ask a model for a response, with features in trial.

        `POST /responses?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[BetaResponseStreamEvent]:
        """Ask a model for a response, with features in trial.

        `POST /responses?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Ask a model for a response, with features in trial.

        `POST /responses?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse:
        """Read a stored response, with features in trial.

        `GET /responses/{response_id}?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[BetaResponseStreamEvent]:
        """Read a stored response, with features in trial.

        `GET /responses/{response_id}?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Read a stored response, with features in trial.

        `GET /responses/{response_id}?beta=true` gives `BetaResponse`. With `stream=True`: a `Stream` of `BetaResponseStreamEvent`."""
    async def delete(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Delete a stored response.

        `DELETE /responses/{response_id}?beta=true` gives nothing."""
    async def cancel(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaResponse:
        """Cancel a response that is made in the background.

        `POST /responses/{response_id}/cancel?beta=true` gives `BetaResponse`."""
    async def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_BetaResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> BetaCompactedResponse:
        """Shorten a conversation into items that stand for it.

        `POST /responses/compact?beta=true` gives `BetaCompactedResponse`."""

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
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    def delete(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    def cancel(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse]: ...
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_BetaResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaCompactedResponse]: ...

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
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[BetaResponseStreamEvent]]: ...
    @overload
    async def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse | Stream[BetaResponseStreamEvent]]: ...
    async def delete(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    async def cancel(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaResponse]: ...
    async def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_BetaResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[BetaCompactedResponse]: ...

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
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[BetaResponse]]: ...
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_BetaResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[BetaCompactedResponse]]: ...

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
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: Literal[True], stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, background: bool | None | Omit | NotGiven = ...,
        context_management: Iterable[ContextManagement | _Words] | None | Omit | NotGiven = ...,
        conversation: Conversation | _Words | None | Omit | NotGiven = ...,
        include: Sequence[BetaResponseIncludable] | None | Omit | NotGiven = ...,
        input: str | Sequence[BetaResponseInputItemParam | _Words] | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ..., max_output_tokens: int | None | Omit | NotGiven = ...,
        max_tool_calls: int | None | Omit | NotGiven = ...,
        metadata: Mapping[str, str] | None | Omit | NotGiven = ...,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | Omit | NotGiven = ...,
        moderation: Moderation | _Words | None | Omit | NotGiven = ...,
        multi_agent: MultiAgent | _Words | None | Omit | NotGiven = ...,
        parallel_tool_calls: bool | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt: BetaResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: PromptCacheOptions | _Words | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        reasoning: Reasoning | _Words | None | Omit | NotGiven = ...,
        safety_identifier: str | None | Omit | NotGiven = ...,
        service_tier: BetaServiceTier | None | Omit | NotGiven = ..., store: bool | None | Omit | NotGiven = ...,
        stream: bool, stream_options: StreamOptions | _Words | None | Omit | NotGiven = ...,
        temperature: float | None | Omit | NotGiven = ...,
        text: BetaResponseTextConfigParam | _Words | Omit | NotGiven = ...,
        tool_choice: ToolChoice | _Words | Omit | NotGiven = ...,
        tools: Iterable[BetaToolParam | _Words] | Omit | NotGiven = ...,
        top_logprobs: int | None | Omit | NotGiven = ..., top_p: float | None | Omit | NotGiven = ...,
        truncation: Literal["auto", "disabled"] | None | Omit | NotGiven = ..., user: str | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: Literal[True], betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[BetaResponseStreamEvent]]]: ...
    @overload
    def retrieve(
        self, response_id: str, *, include: Sequence[BetaResponseIncludable] | Omit | NotGiven = ...,
        include_obfuscation: bool | Omit | NotGiven = ..., starting_after: int | Omit | NotGiven = ...,
        stream: bool, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse | Stream[BetaResponseStreamEvent]]]: ...
    def delete(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def cancel(
        self, response_id: str, *, betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaResponse]]: ...
    def compact(
        self, *,
        model: Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber"] | str | None,
        input: str | Iterable[_BetaResponseInputItemParam | _Words] | None | Omit | NotGiven = ...,
        instructions: str | None | Omit | NotGiven = ...,
        previous_response_id: str | None | Omit | NotGiven = ...,
        prompt_cache_key: str | None | Omit | NotGiven = ...,
        prompt_cache_options: _PromptCacheOptions | _Words | None | Omit | NotGiven = ...,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | Omit | NotGiven = ...,
        service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None | Omit | NotGiven = ...,
        betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[BetaCompactedResponse]]: ...
