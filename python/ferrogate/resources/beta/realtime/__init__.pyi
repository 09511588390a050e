# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.realtime.sessions import AsyncSessions as AsyncSessions
from ferrogate.resources.beta.realtime.sessions import Sessions as Sessions
from ferrogate.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions
from ferrogate.resources.beta.realtime.transcription_sessions import TranscriptionSessions as TranscriptionSessions
from ferrogate._resources import Below, Resource
from ferrogate.resources.beta.realtime.sessions import AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse, SessionsWithRawResponse, SessionsWithStreamingResponse
from ferrogate.resources.beta.realtime.transcription_sessions import AsyncTranscriptionSessionsWithRawResponse, AsyncTranscriptionSessionsWithStreamingResponse, TranscriptionSessionsWithRawResponse, TranscriptionSessionsWithStreamingResponse


class Realtime(Resource):
    """`client.beta.realtime`"""
    sessions: Below[Sessions]
    transcription_sessions: Below[TranscriptionSessions]
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class AsyncRealtime(Resource):
    """`client.beta.realtime`"""
    sessions: Below[AsyncSessions]
    transcription_sessions: Below[AsyncTranscriptionSessions]
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse:
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithRawResponse: ...

class AsyncRealtimeWithRawResponse:
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithRawResponse: ...

class RealtimeWithStreamingResponse:
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> TranscriptionSessionsWithStreamingResponse: ...

class AsyncRealtimeWithStreamingResponse:
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def transcription_sessions(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
