# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.chat.completions import AsyncCompletions as AsyncCompletions
from ferrogate.resources.chat.completions import Completions as Completions
from ferrogate._resources import Below, Resource
from ferrogate.resources.chat.completions import AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse, CompletionsWithRawResponse, CompletionsWithStreamingResponse


class Chat(Resource):
    """`client.chat`"""
    completions: Below[Completions]
    @property
    def with_raw_response(self) -> ChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse: ...

class AsyncChat(Resource):
    """`client.chat`"""
    completions: Below[AsyncCompletions]
    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse: ...

class ChatWithRawResponse:
    @property
    def completions(self) -> CompletionsWithRawResponse: ...

class AsyncChatWithRawResponse:
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...

class ChatWithStreamingResponse:
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...

class AsyncChatWithStreamingResponse:
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
