# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.beta.realtime.session_create_params import ClientSecret, InputAudioNoiseReduction, InputAudioTranscription, Tool, Tracing, TurnDetection
from ferrogate.types.beta.realtime.session_create_response import SessionCreateResponse

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Sessions(Resource):
    """`client.beta.realtime.sessions`"""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit | NotGiven = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        tool_choice: str | Omit | NotGiven = ..., tools: Iterable[Tool | _Words] | Omit | NotGiven = ...,
        tracing: Tracing | _Words | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SessionCreateResponse:
        """Make a short-lived key for a realtime session in a browser.

        `POST /realtime/sessions` gives `SessionCreateResponse`."""

class AsyncSessions(Resource):
    """`client.beta.realtime.sessions`"""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit | NotGiven = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        tool_choice: str | Omit | NotGiven = ..., tools: Iterable[Tool | _Words] | Omit | NotGiven = ...,
        tracing: Tracing | _Words | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> SessionCreateResponse:
        """Make a short-lived key for a realtime session in a browser.

        `POST /realtime/sessions` gives `SessionCreateResponse`."""

class SessionsWithRawResponse:
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit | NotGiven = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        tool_choice: str | Omit | NotGiven = ..., tools: Iterable[Tool | _Words] | Omit | NotGiven = ...,
        tracing: Tracing | _Words | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SessionCreateResponse]: ...

class AsyncSessionsWithRawResponse:
    async def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit | NotGiven = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        tool_choice: str | Omit | NotGiven = ..., tools: Iterable[Tool | _Words] | Omit | NotGiven = ...,
        tracing: Tracing | _Words | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[SessionCreateResponse]: ...

class SessionsWithStreamingResponse:
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit | NotGiven = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        tool_choice: str | Omit | NotGiven = ..., tools: Iterable[Tool | _Words] | Omit | NotGiven = ...,
        tracing: Tracing | _Words | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[SessionCreateResponse]]: ...

class AsyncSessionsWithStreamingResponse:
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        instructions: str | Omit | NotGiven = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit | NotGiven = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        tool_choice: str | Omit | NotGiven = ..., tools: Iterable[Tool | _Words] | Omit | NotGiven = ...,
        tracing: Tracing | _Words | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SessionCreateResponse]]: ...
