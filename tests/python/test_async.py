"""Calls and streams on an event loop: cancelling, limits of time, leaving early."""

import asyncio
import gc
import time

import pytest

import ferrogate


@pytest.fixture
def ask(aclient, messages):
    def asked(**more):
        return aclient.chat.completions.create(model="m", messages=messages, **more)

    return asked


async def texts(stream):
    return [chunk.choices[0].delta.content async for chunk in stream]


async def gone(provider, count=1):
    return await asyncio.to_thread(provider.wait_gone, count, 3)


async def test_a_call(provider, ask):
    answer = await ask()
    assert answer.choices[0].message.content == "Hello"
    assert type(answer).__name__ == "ChatCompletion"


async def test_errors_are_raised_where_it_is_awaited(provider, ask):
    provider.play(provider.status(404, "no such model", code="model_not_found"))
    asked = ask()
    with pytest.raises(ferrogate.NotFoundError) as caught:
        await asked
    assert caught.value.code == "model_not_found"


async def test_the_loop_runs_on_while_a_call_waits(provider, ask):
    provider.play(provider.chat(delay=0.3))
    turns = 0

    async def turn():
        nonlocal turns
        while True:
            await asyncio.sleep(0.01)
            turns += 1

    turning = asyncio.ensure_future(turn())
    await ask()
    turning.cancel()
    assert turns > 10


# -- cancelling


async def test_cancelling_a_task_closes_the_connection(provider, ask):
    provider.play(provider.stall())
    task = asyncio.ensure_future(ask())
    assert await asyncio.to_thread(provider.wait_requests, 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await gone(provider)


async def test_wait_for_closes_the_connection(provider, ask):
    provider.play(provider.stall())
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(ask(), 0.2)
    assert await gone(provider)


async def test_one_cancelled_call_does_not_touch_the_others(provider, ask):
    provider.play(provider.stall())
    stuck = asyncio.ensure_future(ask())
    await asyncio.to_thread(provider.wait_requests, 1)
    others = [asyncio.ensure_future(ask()) for _ in range(10)]
    stuck.cancel()
    answers = await asyncio.gather(*others)
    assert len(answers) == 10
    assert stuck.cancelled()
    assert await gone(provider)


async def test_a_failing_gather_leaves_nothing_waiting(provider, ask):
    provider.play(provider.status(400))
    provider.always(provider.chat(delay=0.2))
    results = await asyncio.gather(*(ask() for _ in range(5)), return_exceptions=True)
    assert sum(isinstance(result, ferrogate.BadRequestError) for result in results) == 1


async def test_cancelling_a_waiting_reader_closes_nothing_but_loses_no_chunk(provider, ask):
    provider.play(provider.stream(3, gap=0.3))
    async with await ask(stream=True) as stream:
        first = await stream.__anext__()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(anext_of(stream), 0.05)
        rest = await texts(stream)
    assert [first.choices[0].delta.content, *rest] == ["0 ", "1 ", "2 "]


async def anext_of(stream):
    return await stream.__anext__()


async def test_two_tasks_at_once_are_refused(provider, ask):
    provider.play(provider.stream(1, stall=True))
    async with await ask(stream=True) as stream:
        await stream.__anext__()
        reading = asyncio.ensure_future(anext_of(stream))
        await asyncio.sleep(0.05)
        with pytest.raises(RuntimeError, match="another task"):
            await anext_of(stream)
        reading.cancel()


async def test_closing_a_stream_ends_the_task_that_reads_it(provider, ask):
    provider.play(provider.stream(1, stall=True))
    stream = await ask(stream=True)
    reading = asyncio.ensure_future(texts(stream))
    await asyncio.sleep(0.2)
    await stream.close()
    assert await asyncio.wait_for(reading, 2) == ["0 "]
    assert await gone(provider)


async def test_cancelling_a_task_that_reads_a_stream_closes_the_connection(provider, ask):
    provider.play(provider.stream(1, stall=True))

    async def read():
        async for _chunk in await ask(stream=True):
            pass

    task = asyncio.ensure_future(read())
    await asyncio.to_thread(provider.wait_requests, 1)
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    del task
    gc.collect()
    assert await gone(provider)


# -- limits of time


async def test_the_time_limit_of_a_call(provider, ask):
    provider.play(provider.stall())
    began = time.monotonic()
    with pytest.raises(ferrogate.APITimeoutError):
        await ask(timeout=0.2)
    assert time.monotonic() - began < 2
    assert await gone(provider)


async def test_silence_in_a_stream_ends_by_the_time_limit(provider, ask):
    provider.play(provider.stream(2, stall=True))
    stream = await ask(stream=True, timeout=0.3)
    assert len([await stream.__anext__(), await stream.__anext__()]) == 2
    with pytest.raises(ferrogate.APITimeoutError):
        await stream.__anext__()
    with pytest.raises(StopAsyncIteration):
        await stream.__anext__()


# -- streams


async def test_a_stream_of_an_async_client(provider, ask):
    provider.play(provider.stream(4))
    stream = await ask(stream=True)
    assert isinstance(stream, ferrogate.AsyncStream)
    assert await texts(stream) == ["0 ", "1 ", "2 ", "3 "]
    assert await texts(stream) == []


async def test_a_stream_of_a_blocking_client(provider, client, messages):
    provider.play(provider.stream(4, gap=0.02))
    stream = client.chat.completions.create(model="m", messages=messages, stream=True)
    assert await texts(stream) == ["0 ", "1 ", "2 ", "3 "]


async def test_a_stream_of_a_blocking_client_half_read(provider, client, messages):
    provider.play(provider.stream(4, gap=0.02))
    stream = client.chat.completions.create(model="m", messages=messages, stream=True)
    assert next(stream).choices[0].delta.content == "0 "
    assert await texts(stream) == ["1 ", "2 ", "3 "]


async def test_a_stream_of_an_async_client_read_by_a_thread(provider, ask):
    provider.play(provider.stream(4, gap=0.02))
    stream = await ask(stream=True)
    read = await asyncio.to_thread(lambda: [chunk.choices[0].delta.content for chunk in stream])
    assert read == ["0 ", "1 ", "2 ", "3 "]


async def test_many_streams_at_once(provider, ask):
    provider.always(provider.stream(10, gap=0.01))

    async def one():
        return await texts(await ask(stream=True))

    assert await asyncio.gather(*(one() for _ in range(50))) == [[f"{n} " for n in range(10)]] * 50


async def test_a_slow_reader_gets_all_chunks(provider, ask):
    provider.play(provider.stream(3000))
    stream = await ask(stream=True)
    await asyncio.sleep(0.5)
    assert len(await texts(stream)) == 3000


async def leave_by_close(stream):
    async for _chunk in stream:
        break
    await stream.close()


async def leave_by_aclose(stream):
    await stream.__anext__()
    await stream.aclose()


async def leave_by_with(stream):
    async with stream as same:
        assert same is stream
        await same.__anext__()


async def leave_by_forgetting(stream):
    await stream.__anext__()


@pytest.mark.parametrize(
    "leave", [leave_by_close, leave_by_aclose, leave_by_with, leave_by_forgetting], ids=lambda f: f.__name__
)
@pytest.mark.parametrize("how", ["stalled", "flowing"])
@pytest.mark.parametrize("whose", ["async", "sync"])
async def test_leaving_early_closes_the_connection(provider, client, ask, messages, leave, how, whose):
    endless = provider.stream(2, stall=True) if how == "stalled" else provider.stream(10_000, gap=0.01)
    provider.play(endless)
    if whose == "async":
        await leave(await ask(stream=True))
    else:
        await leave(client.chat.completions.create(model="m", messages=messages, stream=True))
    gc.collect()
    assert await gone(provider)


# -- the other entrances


async def test_acompletion_and_aembedding(provider):
    at = {"api_base": provider.base_url, "api_key": "k"}
    answer = await ferrogate.acompletion("m", [{"role": "user", "content": "Hi"}], **at)
    assert answer.choices[0].message.content == "Hello"
    vector = {"object": "embedding", "index": 0, "embedding": [0.5]}
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    provider.play(provider.json({"object": "list", "data": [vector], "model": "e", "usage": usage}))
    assert (await ferrogate.aembedding("e", ["a"], **at)).data[0].embedding == [0.5]


async def test_models_are_awaited_or_iterated(provider, aclient):
    row = {"id": "gpt", "object": "model", "created": 1, "owned_by": "o"}
    provider.always(provider.json({"object": "list", "data": [row]}))
    assert [model.id async for model in aclient.models.list()] == ["gpt"]
    assert [model.id for model in (await aclient.models.list()).data] == ["gpt"]
    provider.always(provider.json(row))
    assert (await aclient.models.retrieve("gpt")).owned_by == "o"
    assert provider.last.path == "/v1/models/gpt"


async def test_a_closed_client_refuses(aclient, messages):
    async with aclient as same:
        assert same is aclient
    assert aclient.is_closed()
    await aclient.close()
    with pytest.raises(RuntimeError, match="closed"):
        await aclient.chat.completions.create(model="m", messages=messages)
