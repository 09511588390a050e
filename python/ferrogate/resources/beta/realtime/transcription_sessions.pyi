# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.beta.realtime.transcription_session import TranscriptionSession
from ferrogate.types.beta.realtime.transcription_session_create_params import ClientSecret, InputAudioNoiseReduction, InputAudioTranscription, TurnDetection

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class TranscriptionSessions(Resource):
    """`client.beta.realtime.transcription_sessions`"""
    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        include: Sequence[str] | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranscriptionSession:
        """Make a short-lived key for transcribing in a browser.

        `POST /realtime/transcription_sessions` gives `TranscriptionSession`."""

class AsyncTranscriptionSessions(Resource):
    """`client.beta.realtime.transcription_sessions`"""
    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
    async def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        include: Sequence[str] | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranscriptionSession:
        """Make a short-lived key for transcribing in a browser.

        `POST /realtime/transcription_sessions` gives `TranscriptionSession`."""

class TranscriptionSessionsWithRawResponse:
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        include: Sequence[str] | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranscriptionSession]: ...

class AsyncTranscriptionSessionsWithRawResponse:
    async def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        include: Sequence[str] | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranscriptionSession]: ...

class TranscriptionSessionsWithStreamingResponse:
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        include: Sequence[str] | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[TranscriptionSession]]: ...

class AsyncTranscriptionSessionsWithStreamingResponse:
    def create(
        self, *, client_secret: ClientSecret | _Words | Omit | NotGiven = ...,
        include: Sequence[str] | Omit | NotGiven = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit | NotGiven = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | _Words | Omit | NotGiven = ...,
        input_audio_transcription: InputAudioTranscription | _Words | Omit | NotGiven = ...,
        modalities: Sequence[Literal["text", "audio"]] | Omit | NotGiven = ...,
        turn_detection: TurnDetection | _Words | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionSession]]: ...
