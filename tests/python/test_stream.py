"""Streams of a blocking client: reading, leaving early, breaking off, limits of time."""

import asyncio
import copy
import gc
import pickle
import threading
import time

import pytest

import ferrogate


@pytest.fixture
def ask(client, messages):
    def opened(**more):
        return client.chat.completions.create(model="m", messages=messages, stream=True, **more)

    return opened


def texts(stream):
    return [chunk.choices[0].delta.content for chunk in stream]


def test_chunks_come_in_order_and_then_it_ends(provider, ask):
    provider.play(provider.stream(4))
    stream = ask()
    assert isinstance(stream, ferrogate.Stream)
    assert iter(stream) is stream
    assert texts(stream) == ["0 ", "1 ", "2 ", "3 "]
    assert list(stream) == []
    assert next(stream, "ended") == "ended"
    assert provider.last.body["stream"] is True


def test_a_chunk_reads_as_the_originals(provider, ask):
    provider.play(provider.stream(1))
    (chunk,) = ask()
    assert type(chunk).__name__ == "ChatCompletionChunk"
    assert chunk.object == chunk["object"] == "chat.completion.chunk"
    assert chunk.choices[0].delta.role is None
    assert chunk.choices[0].finish_reason == "stop"
    assert pickle.loads(pickle.dumps(chunk)) == chunk == copy.deepcopy(chunk)


def test_each_chunk_comes_when_it_is_sent(provider, ask):
    provider.play(provider.stream(4, gap=0.15))
    began = time.monotonic()
    stream = ask()
    moments = [time.monotonic() - began for _chunk in stream]
    assert moments[0] < moments[-1] - 0.3


def test_a_stream_read_to_its_end_leaves_the_connection_for_the_next_call(provider, ask):
    provider.always(provider.stream(3))
    for _ in range(5):
        assert len(list(ask())) == 3
    assert len({seen.client for seen in provider.requests}) == 1
    assert provider.gone == 0


def leave_by_close(stream):
    for _chunk in stream:
        break
    stream.close()


def leave_by_with(stream):
    with stream as same:
        assert same is stream
        next(same)


def leave_by_exception(stream):
    next(stream)
    with pytest.raises(ZeroDivisionError), stream:
        _ = 1 / 0


def leave_by_forgetting(stream):
    next(stream)


def leave_unread(stream):
    stream.close()


@pytest.mark.parametrize(
    "leave",
    [leave_by_close, leave_by_with, leave_by_exception, leave_by_forgetting, leave_unread],
    ids=lambda f: f.__name__,
)
@pytest.mark.parametrize("how", ["stalled", "flowing"])
def test_leaving_early_closes_the_connection(provider, ask, leave, how):
    endless = provider.stream(2, stall=True) if how == "stalled" else provider.stream(10_000, gap=0.01)
    provider.play(endless)
    leave(ask())
    gc.collect()
    assert provider.wait_gone(seconds=2)


def test_closing_twice_and_reading_on_are_harmless(provider, ask):
    provider.play(provider.stream(2, stall=True))
    stream = ask()
    stream.close()
    stream.close()
    assert list(stream) == []


def test_another_call_goes_on_while_a_stream_is_open(provider, ask, client, messages):
    provider.play(provider.stream(2, stall=True), provider.chat("meanwhile"))
    with ask() as stream:
        next(stream)
        answer = client.chat.completions.create(model="m", messages=messages)
    assert answer.choices[0].message.content == "meanwhile"


def test_two_streams_are_read_by_turns(provider, ask):
    provider.always(provider.stream(3))
    with ask() as one, ask() as two:
        assert [(a.choices[0].delta.content, b.choices[0].delta.content) for a, b in zip(one, two, strict=True)] == [
            ("0 ", "0 "),
            ("1 ", "1 "),
            ("2 ", "2 "),
        ]


def test_another_thread_may_read_on(provider, ask):
    provider.play(provider.stream(3, gap=0.05))
    stream = ask()
    got = texts([next(stream)])
    reader = threading.Thread(target=lambda: got.extend(texts(stream)))
    reader.start()
    reader.join()
    assert got == ["0 ", "1 ", "2 "]


def test_two_threads_at_once_are_refused(provider, ask):
    provider.play(provider.stream(1, stall=True))
    stream = ask()
    next(stream)
    reader = threading.Thread(target=lambda: list(stream), daemon=True)
    reader.start()
    time.sleep(0.2)
    with pytest.raises(ValueError, match="another thread"):
        next(stream)


@pytest.mark.parametrize("whose", ["sync", "async"])
def test_another_thread_may_close_a_stream_that_is_being_read(provider, ask, aclient, messages, whose):
    provider.play(provider.stream(1, stall=True))
    if whose == "sync":
        stream = ask()
    else:
        opening = aclient.chat.completions.create(model="m", messages=messages, stream=True)
        stream = asyncio.run(opening)
    got = []
    reader = threading.Thread(target=lambda: got.extend(texts(stream)))
    reader.start()
    time.sleep(0.3)
    assert reader.is_alive()
    stream.close()
    reader.join(2)
    assert not reader.is_alive()
    assert got == ["0 "]
    assert provider.wait_gone(seconds=2)


def test_a_stream_that_is_refused_raises_before_it_is_given(provider, ask):
    provider.play(provider.status(429, "slow down"))
    with pytest.raises(ferrogate.RateLimitError, match="slow down"):
        ask()


def test_silence_ends_by_the_time_limit(provider, ask):
    provider.play(provider.stall())
    began = time.monotonic()
    with pytest.raises(ferrogate.APITimeoutError):
        ask(timeout=0.3)
    assert 0.25 < time.monotonic() - began < 2
    assert provider.wait_gone()


def test_silence_after_some_chunks_ends_by_the_time_limit(provider, ask):
    provider.play(provider.stream(2, stall=True))
    stream = ask(timeout=0.3)
    assert texts([next(stream), next(stream)]) == ["0 ", "1 "]
    with pytest.raises(ferrogate.APITimeoutError):
        next(stream)
    assert list(stream) == []
    assert provider.wait_gone()


def test_a_stream_that_goes_on_is_not_ended_by_the_time_limit(provider, ask):
    provider.play(provider.stream(6, gap=0.1))
    assert len(list(ask(timeout=0.4))) == 6


def test_the_first_chunk_has_a_limit_of_its_own(provider, ask):
    provider.play(provider.stall())
    began = time.monotonic()
    with pytest.raises(ferrogate.APITimeoutError):
        ask(timeout=30, stream_timeout=0.2)
    assert time.monotonic() - began < 2


def test_what_hangs_beside_a_stream(provider, ask):
    provider.play(provider.stream(1))
    stream = ask()
    assert stream._hidden_params["custom_llm_provider"] == "openai"
    assert stream.response.status_code == 200
    assert stream.response.headers["content-type"] == "text/event-stream"
    assert stream.response.url == provider.base_url + "/chat/completions"


def test_usage_is_given_where_it_is_asked_for(provider, ask):
    provider.play(provider.stream(2))
    list(ask(stream_options={"include_usage": True}))
    assert provider.last.body["stream_options"] == {"include_usage": True}


def test_the_class_can_be_subscripted():
    assert ferrogate.Stream[int] is not None
    assert ferrogate.AsyncStream is ferrogate.Stream
