# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from collections.abc import Mapping
from typing import Any, Literal, overload
from ferrogate._client import TimeLimits
from ferrogate._raw import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, RawResponse, ResponseContextManager
from ferrogate._resources import Resource
from ferrogate._sentinels import NotGiven, Omit
from ferrogate._words import FileTypes
from ferrogate.types.audio.translation import Translation
from ferrogate.types.audio.translation_verbose import TranslationVerbose
from ferrogate.types.audio_model import AudioModel


class Translations(Resource):
    """`client.audio.translations`"""
    @property
    def with_raw_response(self) -> TranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranslationsWithStreamingResponse: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Translation:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranslationVerbose:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> str:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""

class AsyncTranslations(Resource):
    """`client.audio.translations`"""
    @property
    def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Translation:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> TranslationVerbose:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> str:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> Translation | TranslationVerbose | str:
        """Write down in English what is said in a recording.

        `POST /audio/translations` gives what `response_format` asks for."""

class TranslationsWithRawResponse:
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Translation]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranslationVerbose]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[str]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Translation | TranslationVerbose | str]: ...

class AsyncTranslationsWithRawResponse:
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Translation]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[TranslationVerbose]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[str]: ...
    @overload
    async def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> RawResponse[Translation | TranslationVerbose | str]: ...

class TranslationsWithStreamingResponse:
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Translation]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[TranslationVerbose]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> ResponseContextManager[APIResponse[Translation | TranslationVerbose | str]]: ...

class AsyncTranslationsWithStreamingResponse:
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json"] | Omit | NotGiven = ..., temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Translation]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["verbose_json"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranslationVerbose]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["text", "srt", "vtt"], temperature: float | Omit | NotGiven = ...,
        extra_headers: Mapping[str, str | Omit] | None = ..., extra_query: Mapping[str, object] | None = ...,
        extra_body: object | None = ..., timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
    @overload
    def create(
        self, *, file: FileTypes, model: str | AudioModel, prompt: str | Omit | NotGiven = ...,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | NotGiven = ...,
        temperature: float | Omit | NotGiven = ..., extra_headers: Mapping[str, str | Omit] | None = ...,
        extra_query: Mapping[str, object] | None = ..., extra_body: object | None = ...,
        timeout: float | TimeLimits | None | NotGiven = ..., **more: Any,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Translation | TranslationVerbose | str]]: ...
