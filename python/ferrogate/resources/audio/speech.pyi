# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._binary import HttpxBinaryResponseContent
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate.types.audio.speech_create_params import Voice
from ferrogate.types.audio.speech_model import SpeechModel

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Speech(Resource):
    """`client.audio.speech`"""
    @property
    def with_raw_response(self) -> SpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse: ...
    def create(
        self, *, input: str, model: str | SpeechModel, voice: Voice | _Words,
        instructions: str | Omit | NotGiven = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., stream_format: Literal["sse", "audio"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Speak a text.

        `POST /audio/speech` gives the bytes (`read`, `iter_bytes`, `write_to_file`)."""

class AsyncSpeech(Resource):
    """`client.audio.speech`"""
    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...
    async def create(
        self, *, input: str, model: str | SpeechModel, voice: Voice | _Words,
        instructions: str | Omit | NotGiven = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., stream_format: Literal["sse", "audio"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> HttpxBinaryResponseContent:
        """Speak a text.

        `POST /audio/speech` gives the bytes (`read`, `iter_bytes`, `write_to_file`)."""

class SpeechWithRawResponse:
    def create(
        self, *, input: str, model: str | SpeechModel, voice: Voice | _Words,
        instructions: str | Omit | NotGiven = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., stream_format: Literal["sse", "audio"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...

class AsyncSpeechWithRawResponse:
    async def create(
        self, *, input: str, model: str | SpeechModel, voice: Voice | _Words,
        instructions: str | Omit | NotGiven = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., stream_format: Literal["sse", "audio"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[HttpxBinaryResponseContent]: ...

class SpeechWithStreamingResponse:
    def create(
        self, *, input: str, model: str | SpeechModel, voice: Voice | _Words,
        instructions: str | Omit | NotGiven = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., stream_format: Literal["sse", "audio"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[bytes]]: ...

class AsyncSpeechWithStreamingResponse:
    def create(
        self, *, input: str, model: str | SpeechModel, voice: Voice | _Words,
        instructions: str | Omit | NotGiven = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit | NotGiven = ...,
        speed: float | Omit | NotGiven = ..., stream_format: Literal["sse", "audio"] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[bytes]]: ...
