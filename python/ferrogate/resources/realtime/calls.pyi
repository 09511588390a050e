# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
from ferrogate.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from ferrogate.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from ferrogate.types.realtime.realtime_tools_config_param import RealtimeToolsConfigUnionParam
from ferrogate.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
from ferrogate.types.realtime.realtime_truncation_param import RealtimeTruncationParam
from ferrogate.types.responses.response_prompt_param import ResponsePromptParam

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Calls(Resource):
    """`client.realtime.calls`"""
    @property
    def with_raw_response(self) -> CallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse: ...
    def accept(
        self, call_id: str, *, type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | _Words | Omit | NotGiven = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | Omit | NotGiven = ...,
        output_modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        parallel_tool_calls: bool | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        reasoning: RealtimeReasoningParam | _Words | Omit | NotGiven = ...,
        tool_choice: RealtimeToolChoiceConfigParam | _Words | Omit | NotGiven = ...,
        tools: Sequence[RealtimeToolsConfigUnionParam | _Words] | Omit | NotGiven = ...,
        tracing: RealtimeTracingConfigParam | _Words | None | Omit | NotGiven = ...,
        truncation: RealtimeTruncationParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Take an incoming call and say how its session is set up.

        `POST /realtime/calls/{call_id}/accept` gives nothing."""
    def hangup(
        self, call_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup` gives nothing."""
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Hand a call over to another address.

        `POST /realtime/calls/{call_id}/refer` gives nothing."""
    def reject(
        self, call_id: str, *, status_code: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Refuse an incoming call.

        `POST /realtime/calls/{call_id}/reject` gives nothing."""

class AsyncCalls(Resource):
    """`client.realtime.calls`"""
    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse: ...
    async def accept(
        self, call_id: str, *, type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | _Words | Omit | NotGiven = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | Omit | NotGiven = ...,
        output_modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        parallel_tool_calls: bool | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        reasoning: RealtimeReasoningParam | _Words | Omit | NotGiven = ...,
        tool_choice: RealtimeToolChoiceConfigParam | _Words | Omit | NotGiven = ...,
        tools: Sequence[RealtimeToolsConfigUnionParam | _Words] | Omit | NotGiven = ...,
        tracing: RealtimeTracingConfigParam | _Words | None | Omit | NotGiven = ...,
        truncation: RealtimeTruncationParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Take an incoming call and say how its session is set up.

        `POST /realtime/calls/{call_id}/accept` gives nothing."""
    async def hangup(
        self, call_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup` gives nothing."""
    async def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Hand a call over to another address.

        `POST /realtime/calls/{call_id}/refer` gives nothing."""
    async def reject(
        self, call_id: str, *, status_code: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> None:
        """Refuse an incoming call.

        `POST /realtime/calls/{call_id}/reject` gives nothing."""

class CallsWithRawResponse:
    def accept(
        self, call_id: str, *, type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | _Words | Omit | NotGiven = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | Omit | NotGiven = ...,
        output_modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        parallel_tool_calls: bool | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        reasoning: RealtimeReasoningParam | _Words | Omit | NotGiven = ...,
        tool_choice: RealtimeToolChoiceConfigParam | _Words | Omit | NotGiven = ...,
        tools: Sequence[RealtimeToolsConfigUnionParam | _Words] | Omit | NotGiven = ...,
        tracing: RealtimeTracingConfigParam | _Words | None | Omit | NotGiven = ...,
        truncation: RealtimeTruncationParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    def hangup(
        self, call_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    def reject(
        self, call_id: str, *, status_code: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...

class AsyncCallsWithRawResponse:
    async def accept(
        self, call_id: str, *, type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | _Words | Omit | NotGiven = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | Omit | NotGiven = ...,
        output_modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        parallel_tool_calls: bool | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        reasoning: RealtimeReasoningParam | _Words | Omit | NotGiven = ...,
        tool_choice: RealtimeToolChoiceConfigParam | _Words | Omit | NotGiven = ...,
        tools: Sequence[RealtimeToolsConfigUnionParam | _Words] | Omit | NotGiven = ...,
        tracing: RealtimeTracingConfigParam | _Words | None | Omit | NotGiven = ...,
        truncation: RealtimeTruncationParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    async def hangup(
        self, call_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    async def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...
    async def reject(
        self, call_id: str, *, status_code: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[None]: ...

class CallsWithStreamingResponse:
    def accept(
        self, call_id: str, *, type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | _Words | Omit | NotGiven = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | Omit | NotGiven = ...,
        output_modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        parallel_tool_calls: bool | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        reasoning: RealtimeReasoningParam | _Words | Omit | NotGiven = ...,
        tool_choice: RealtimeToolChoiceConfigParam | _Words | Omit | NotGiven = ...,
        tools: Sequence[RealtimeToolsConfigUnionParam | _Words] | Omit | NotGiven = ...,
        tracing: RealtimeTracingConfigParam | _Words | None | Omit | NotGiven = ...,
        truncation: RealtimeTruncationParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def hangup(
        self, call_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def reject(
        self, call_id: str, *, status_code: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncCallsWithStreamingResponse:
    def accept(
        self, call_id: str, *, type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | _Words | Omit | NotGiven = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        model: str | Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"] | Omit | NotGiven = ...,
        output_modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        parallel_tool_calls: bool | Omit | NotGiven = ...,
        prompt: ResponsePromptParam | _Words | None | Omit | NotGiven = ...,
        reasoning: RealtimeReasoningParam | _Words | Omit | NotGiven = ...,
        tool_choice: RealtimeToolChoiceConfigParam | _Words | Omit | NotGiven = ...,
        tools: Sequence[RealtimeToolsConfigUnionParam | _Words] | Omit | NotGiven = ...,
        tracing: RealtimeTracingConfigParam | _Words | None | Omit | NotGiven = ...,
        truncation: RealtimeTruncationParam | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def hangup(
        self, call_id: str, *, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def reject(
        self, call_id: str, *, status_code: int | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
