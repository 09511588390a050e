# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, overload
from typing_extensions import TypeAlias
from ferrogate._client import TimeLimits
from ferrogate._core import BaseModel, Stream
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.types.audio.transcription import Transcription
from ferrogate.types.audio.transcription_create_params import ChunkingStrategy
from ferrogate.types.audio.transcription_diarized import TranscriptionDiarized
from ferrogate.types.audio.transcription_include import TranscriptionInclude
from ferrogate.types.audio.transcription_stream_event import TranscriptionStreamEvent
from ferrogate.types.audio.transcription_verbose import TranscriptionVerbose
from ferrogate.types.audio_model import AudioModel
from ferrogate.types.audio_response_format import AudioResponseFormat

_Words: TypeAlias = Mapping[str, Any] | BaseModel

class Transcriptions(Resource):
    """`client.audio.transcriptions`"""
    @property
    def with_raw_response(self) -> TranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionsWithStreamingResponse: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Transcription:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranscriptionVerbose:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["diarized_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranscriptionDiarized:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> str:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: Literal[True],
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[TranscriptionStreamEvent]:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: bool,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""

class AsyncTranscriptions(Resource):
    """`client.audio.transcriptions`"""
    @property
    def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Transcription:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranscriptionVerbose:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["diarized_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranscriptionDiarized:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> str:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: Literal[True],
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Stream[TranscriptionStreamEvent]:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: bool,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]:
        """Write down what is said in a recording, in its own language.

        `POST /audio/transcriptions` gives what `response_format` asks for. With `stream=True`: a `Stream` of `TranscriptionStreamEvent`."""

class TranscriptionsWithRawResponse:
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Transcription]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranscriptionVerbose]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["diarized_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranscriptionDiarized]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[str]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: Literal[True],
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: bool,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]: ...

class AsyncTranscriptionsWithRawResponse:
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Transcription]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranscriptionVerbose]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["diarized_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranscriptionDiarized]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[str]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: Literal[True],
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: bool,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]: ...

class TranscriptionsWithStreamingResponse:
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Transcription]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[TranscriptionVerbose]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["diarized_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[TranscriptionDiarized]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: Literal[True],
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Stream[TranscriptionStreamEvent]]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: bool,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]]: ...

class AsyncTranscriptionsWithStreamingResponse:
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionVerbose]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["diarized_json"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionDiarized]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], stream: Literal[False] | None | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ...,
        stream: Literal[False] | None | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: Literal[True],
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Stream[TranscriptionStreamEvent]]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | _Words | None | Omit | NotGiven = ...,
        include: Sequence[TranscriptionInclude] | Omit | NotGiven = ...,
        keywords: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_names: Iterable[str] | Omit | NotGiven = ...,
        known_speaker_references: Iterable[str] | Omit | NotGiven = ..., language: str | Omit | NotGiven = ...,
        languages: Iterable[str] | Omit | NotGiven = ..., prompt: str | Omit | NotGiven = ...,
        response_format: AudioResponseFormat | Omit | NotGiven = ..., stream: bool,
        temperature: float | Omit | NotGiven = ...,
        timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]]]: ...
