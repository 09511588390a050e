# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.beta.realtime import AsyncRealtime as AsyncRealtime
from ferrogate.resources.beta.realtime import Realtime as Realtime
from ferrogate.resources.beta.responses import AsyncResponses as AsyncResponses
from ferrogate.resources.beta.responses import Responses as Responses
from ferrogate.resources.beta.chatkit import AsyncChatKit as AsyncChatKit
from ferrogate.resources.beta.chatkit import ChatKit as ChatKit
from ferrogate.resources.beta.assistants import AsyncAssistants as AsyncAssistants
from ferrogate.resources.beta.assistants import Assistants as Assistants
from ferrogate.resources.beta.threads import AsyncThreads as AsyncThreads
from ferrogate.resources.beta.threads import Threads as Threads
from ferrogate._resources import Below, Resource
from ferrogate.resources.beta.assistants import AssistantsWithRawResponse, AssistantsWithStreamingResponse, AsyncAssistantsWithRawResponse, AsyncAssistantsWithStreamingResponse
from ferrogate.resources.beta.chatkit import AsyncChatKitWithRawResponse, AsyncChatKitWithStreamingResponse, ChatKitWithRawResponse, ChatKitWithStreamingResponse
from ferrogate.resources.beta.realtime import AsyncRealtimeWithRawResponse, AsyncRealtimeWithStreamingResponse, RealtimeWithRawResponse, RealtimeWithStreamingResponse
from ferrogate.resources.beta.responses import AsyncResponsesWithRawResponse, AsyncResponsesWithStreamingResponse, ResponsesWithRawResponse, ResponsesWithStreamingResponse
from ferrogate.resources.beta.threads import AsyncThreadsWithRawResponse, AsyncThreadsWithStreamingResponse, ThreadsWithRawResponse, ThreadsWithStreamingResponse
from ferrogate.resources.chat import AsyncChat, AsyncChatWithRawResponse, AsyncChatWithStreamingResponse, Chat, ChatWithRawResponse, ChatWithStreamingResponse


class Beta(Resource):
    """`client.beta`"""
    chat: Below[Chat]
    realtime: Below[Realtime]
    responses: Below[Responses]
    chatkit: Below[ChatKit]
    assistants: Below[Assistants]
    threads: Below[Threads]
    @property
    def with_raw_response(self) -> BetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse: ...

class AsyncBeta(Resource):
    """`client.beta`"""
    chat: Below[AsyncChat]
    realtime: Below[AsyncRealtime]
    responses: Below[AsyncResponses]
    chatkit: Below[AsyncChatKit]
    assistants: Below[AsyncAssistants]
    threads: Below[AsyncThreads]
    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...

class BetaWithRawResponse:
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def chatkit(self) -> ChatKitWithRawResponse: ...
    @property
    def assistants(self) -> AssistantsWithRawResponse: ...
    @property
    def threads(self) -> ThreadsWithRawResponse: ...

class AsyncBetaWithRawResponse:
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithRawResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithRawResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithRawResponse: ...

class BetaWithStreamingResponse:
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def chatkit(self) -> ChatKitWithStreamingResponse: ...
    @property
    def assistants(self) -> AssistantsWithStreamingResponse: ...
    @property
    def threads(self) -> ThreadsWithStreamingResponse: ...

class AsyncBetaWithStreamingResponse:
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def chatkit(self) -> AsyncChatKitWithStreamingResponse: ...
    @property
    def assistants(self) -> AsyncAssistantsWithStreamingResponse: ...
    @property
    def threads(self) -> AsyncThreadsWithStreamingResponse: ...
