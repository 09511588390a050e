# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.chatkit.sessions import AsyncSessions as AsyncSessions
from ferrogate.resources.beta.chatkit.sessions import Sessions as Sessions
from ferrogate.resources.beta.chatkit.threads import AsyncThreads as AsyncThreads
from ferrogate.resources.beta.chatkit.threads import Threads as Threads
from ferrogate._resources import Below, Resource
from ferrogate.resources.beta.chatkit.sessions import AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse, SessionsWithRawResponse, SessionsWithStreamingResponse
from ferrogate.resources.beta.chatkit.threads import AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse, ThreadsWithRawResponse, ThreadsWithStreamingResponse


class ChatKit(Resource):
    """`client.beta.chatkit`"""
    sessions: Below[Sessions]
    threads: Below[Threads]
    @property
    def with_raw_response(self) -> ChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatKitWithStreamingResponse: ...

class AsyncChatKit(Resource):
    """`client.beta.chatkit`"""
    sessions: Below[AsyncSessions]
    threads: Below[AsyncThreads]
    @property
    def with_raw_response(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatKitWithStreamingResponse: ...

class ChatKitWithRawResponse:
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

class AsyncChatKitWithRawResponse:
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

class ChatKitWithStreamingResponse:
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

class AsyncChatKitWithStreamingResponse:
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
