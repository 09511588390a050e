# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate._resources import Resource
from ferrogate.resources.chat.completions import AsyncCompletions, AsyncCompletionsWithRawResponse, AsyncCompletionsWithStreamingResponse, Completions, CompletionsWithRawResponse, CompletionsWithStreamingResponse


class Chat(Resource):
    """`client.chat`"""
    @property
    def completions(self) -> Completions: ...
    @property
    def with_raw_response(self) -> ChatWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse: ...

class AsyncChat(Resource):
    """`client.chat`"""
    @property
    def completions(self) -> AsyncCompletions: ...
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
