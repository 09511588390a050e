"""Realtime: events both ways over a WebSocket."""

import asyncio
import gc

import pytest

import ferrogate
from ferrogate._extra._sockets import ConnectionClosedError, ConnectionClosedOK
from support.socket_server import SocketServer

ERROR = {"type": "error", "event_id": "e", "error": {"type": "invalid_request_error", "message": "no"}}


def _client(server, kind=ferrogate.OpenAI):
    return kind(base_url=server.base_url, api_key="sk-test", max_retries=0)


def _echo(peer):
    """Answers each event with `session.updated`, until the client closes."""
    while True:
        opcode, data = peer.frame()
        if opcode == 8:
            peer.send(8, data)
            return
        peer.say(type="session.updated", event_id="e1", session={"type": "realtime", "instructions": data.decode()})


def test_events_go_both_ways():
    server = SocketServer(_echo)
    with _client(server).realtime.connect(model="gpt-realtime", extra_headers={"x-a": "b"}) as connection:
        connection.session.update(session={"type": "realtime"})
        event = connection.recv()
        assert type(event).__name__ == "SessionUpdatedEvent"
        assert event.session.instructions == '{"type":"session.update","session":{"type":"realtime"}}'
        connection.conversation.item.create(item={"type": "message"}, event_id="x")
        assert '"type":"conversation.item.create"' in connection.recv().session.instructions
        with pytest.raises(TypeError, match="audio"):
            connection.input_audio_buffer.append()
    head = server.heads[0].lower()
    assert head.startswith("get /v1/realtime?model=gpt-realtime http/1.1")
    assert "authorization: bearer sk-test" in head
    assert "x-a: b" in head
    assert not server.failures


def test_awaited_events_and_a_cancelled_wait():
    server = SocketServer(_echo)

    async def main():
        async with _client(server, ferrogate.AsyncOpenAI).beta.realtime.connect(model="m") as connection:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.recv(), 0.05)
            await connection.input_audio_buffer.append(audio="AAAA")
            event = await connection.recv()
            assert "input_audio_buffer.append" in event.session.instructions
        with pytest.raises(ConnectionClosedOK):
            await connection.recv()

    asyncio.run(main())
    assert "openai-beta: realtime=v1" in server.heads[0].lower()


def test_a_normal_end_ends_the_loop_and_pings_are_answered():
    pong = []

    def play(peer):
        peer.send(9, b"hi")
        pong.append(peer.frame())
        peer.say(type="response.done", event_id="1", response={})
        peer.close()
        peer.frame()

    with _client(SocketServer(play)).realtime.connect(model="m") as connection:
        assert [event.type for event in connection] == ["response.done"]
    assert pong == [(10, b"hi")]


def test_other_codes_are_errors():
    def play(peer):
        peer.close(4000, "too long")
        peer.frame()

    connection = _client(SocketServer(play)).realtime.connect(model="m").enter()
    with pytest.raises(ConnectionClosedError) as caught:
        connection.recv()
    assert (caught.value.code, caught.value.reason) == (4000, "too long")
    with pytest.raises(ConnectionClosedError):
        connection.response.create()


def test_a_refusal_is_the_error_of_its_status():
    server = SocketServer(refuse=(401, '{"error":{"message":"wrong key","code":"invalid_api_key"}}'))
    with pytest.raises(ferrogate.AuthenticationError, match="wrong key") as caught:
        _client(server).realtime.connect(model="m").enter()
    assert caught.value.status_code == 401


def test_nobody_there():
    server = SocketServer()
    server.close()
    client = ferrogate.OpenAI(base_url="http://127.0.0.1:9/v1", api_key="k", max_retries=0)
    with pytest.raises(ferrogate.APIConnectionError):
        client.realtime.connect(model="m").enter()


def test_connecting_again_sends_what_waited():
    def breaks(peer):
        peer.close(1011, "oops")
        peer.frame()

    asked = []
    server = SocketServer(breaks, _echo)

    def again(event):
        asked.append((event.attempt, event.close_code))
        return {"extra_query": {"try": "2"}}

    options = {"on_reconnecting": again, "initial_delay": 0.01}
    with _client(server).realtime.connect(model="m", **options) as connection:
        events = iter(connection)
        manager = connection._manager
        manager.send({"type": "response.create"})
        assert "response.create" in next(events).session.instructions
    assert asked == [(1, 1011)]
    assert "try=2" in server.heads[1]


def test_handlers_and_an_error_that_nobody_handles():
    def play(peer):
        peer.say(type="response.done", event_id="1", response={})
        peer.say(**ERROR)
        peer.frame()

    manager = _client(SocketServer(play)).realtime.connect(model="m")
    seen = []
    manager.on("response.done", lambda event: seen.append(event.type))
    connection = manager.enter()
    with pytest.raises(ferrogate.OpenAIError, match="told an error"):
        connection.dispatch_events()
    assert seen == ["response.done"]


def test_dropping_it_closes_it():
    server = SocketServer(_echo)
    connection = _client(server).realtime.connect(model="m").enter()
    del connection
    gc.collect()  # it and its events' senders hold each other
    assert server.left.wait(3)


def test_responses_over_a_socket():
    server = SocketServer(_echo)
    with _client(server).responses.connect() as connection:
        connection.response.create(model="m", input="Hi")
        assert b'\\"input\\":\\"Hi\\"' in connection.recv_bytes()
    assert server.heads[0].startswith("GET /v1/responses ")
