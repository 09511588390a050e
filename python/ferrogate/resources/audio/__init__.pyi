# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.audio.transcriptions import AsyncTranscriptions as AsyncTranscriptions
from ferrogate.resources.audio.transcriptions import Transcriptions as Transcriptions
from ferrogate.resources.audio.translations import AsyncTranslations as AsyncTranslations
from ferrogate.resources.audio.translations import Translations as Translations
from ferrogate.resources.audio.speech import AsyncSpeech as AsyncSpeech
from ferrogate.resources.audio.speech import Speech as Speech
from ferrogate._resources import Below, Resource
from ferrogate.resources.audio.speech import AsyncSpeechWithRawResponse, AsyncSpeechWithStreamingResponse, SpeechWithRawResponse, SpeechWithStreamingResponse
from ferrogate.resources.audio.transcriptions import AsyncTranscriptionsWithRawResponse, AsyncTranscriptionsWithStreamingResponse, TranscriptionsWithRawResponse, TranscriptionsWithStreamingResponse
from ferrogate.resources.audio.translations import AsyncTranslationsWithRawResponse, AsyncTranslationsWithStreamingResponse, TranslationsWithRawResponse, TranslationsWithStreamingResponse


class Audio(Resource):
    """`client.audio`"""
    transcriptions: Below[Transcriptions]
    translations: Below[Translations]
    speech: Below[Speech]
    @property
    def with_raw_response(self) -> AudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse: ...

class AsyncAudio(Resource):
    """`client.audio`"""
    transcriptions: Below[AsyncTranscriptions]
    translations: Below[AsyncTranslations]
    speech: Below[AsyncSpeech]
    @property
    def with_raw_response(self) -> AsyncAudioWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse: ...

class AudioWithRawResponse:
    @property
    def transcriptions(self) -> TranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> TranslationsWithRawResponse: ...
    @property
    def speech(self) -> SpeechWithRawResponse: ...

class AsyncAudioWithRawResponse:
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithRawResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithRawResponse: ...
    @property
    def speech(self) -> AsyncSpeechWithRawResponse: ...

class AudioWithStreamingResponse:
    @property
    def transcriptions(self) -> TranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> TranslationsWithStreamingResponse: ...
    @property
    def speech(self) -> SpeechWithStreamingResponse: ...

class AsyncAudioWithStreamingResponse:
    @property
    def transcriptions(self) -> AsyncTranscriptionsWithStreamingResponse: ...
    @property
    def translations(self) -> AsyncTranslationsWithStreamingResponse: ...
    @property
    def speech(self) -> AsyncSpeechWithStreamingResponse: ...
