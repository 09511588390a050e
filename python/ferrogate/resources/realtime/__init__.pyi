# made by python/tools/make_resource_stubs.py from src/python/call/resources.txt
from ferrogate.resources.realtime.client_secrets import AsyncClientSecrets as AsyncClientSecrets
from ferrogate.resources.realtime.client_secrets import ClientSecrets as ClientSecrets
from ferrogate.resources.realtime.calls import AsyncCalls as AsyncCalls
from ferrogate.resources.realtime.calls import Calls as Calls
from ferrogate._resources import Below, Resource
from ferrogate.resources.realtime.calls import AsyncCallsWithRawResponse, AsyncCallsWithStreamingResponse, CallsWithRawResponse, CallsWithStreamingResponse
from ferrogate.resources.realtime.client_secrets import AsyncClientSecretsWithRawResponse, AsyncClientSecretsWithStreamingResponse, ClientSecretsWithRawResponse, ClientSecretsWithStreamingResponse


class Realtime(Resource):
    """`client.realtime`"""
    client_secrets: Below[ClientSecrets]
    calls: Below[Calls]
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class AsyncRealtime(Resource):
    """`client.realtime`"""
    client_secrets: Below[AsyncClientSecrets]
    calls: Below[AsyncCalls]
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse:
    @property
    def client_secrets(self) -> ClientSecretsWithRawResponse: ...
    @property
    def calls(self) -> CallsWithRawResponse: ...

class AsyncRealtimeWithRawResponse:
    @property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def calls(self) -> AsyncCallsWithRawResponse: ...

class RealtimeWithStreamingResponse:
    @property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse: ...
    @property
    def calls(self) -> CallsWithStreamingResponse: ...

class AsyncRealtimeWithStreamingResponse:
    @property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse: ...
    @property
    def calls(self) -> AsyncCallsWithStreamingResponse: ...
