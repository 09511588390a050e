"""What a library under other people's processes, threads, loops and signals must stand."""

import asyncio
import gc
import importlib.util
import signal
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import ferrogate

MESSAGES = [{"role": "user", "content": "Hi"}]

# How long an answer to Ctrl-C may take; it is 50 ms where nobody else uses the machine.
PROMPTLY = 0.3


def calls(client, count=1):
    return [
        client.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content for _ in range(count)
    ]


async def acalls(base_url, count=1):
    async with ferrogate.AsyncOpenAI(base_url=base_url, api_key="k") as client:
        answers = [client.chat.completions.create(model="m", messages=MESSAGES) for _ in range(count)]
        return [answer.choices[0].message.content for answer in await asyncio.gather(*answers)]


# -- fork

FORKS = """
    import asyncio, os, sys
    import ferrogate

    address = sys.argv[1]
    client = ferrogate.OpenAI(base_url=address, api_key="k", max_retries=0)
    aclient = ferrogate.AsyncOpenAI(base_url=address, api_key="k", max_retries=0)
    asked = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}

    def sync():
        assert client.chat.completions.create(**asked).choices[0].message.content == "Hello"

    async def several():
        answers = await asyncio.gather(*(aclient.chat.completions.create(**asked) for _ in range(3)))
        assert [a.choices[0].message.content for a in answers] == ["Hello"] * 3

    def both():
        sync()
        asyncio.run(several())

    both()
    for _ in range(10):
        child = os.fork()
        if not child:
            try:
                both()
                both()
            except BaseException as error:
                print(repr(error), file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        both()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        both()
    print("ok")
"""


def test_a_fork_after_calls_leaves_both_processes_able_to_call(provider, program):
    assert program(FORKS, provider.base_url).finish() == "ok\n"


# Every process has one chance to fork in the middle of its first calls; several processes try it.
@pytest.mark.parametrize("_attempt", range(4))
def test_a_fork_in_the_middle_of_first_calls_hangs_nobody(provider, program, _attempt):
    said = program(
        """
        import asyncio, faulthandler, os, sys, threading
        import ferrogate

        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        aclient = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        asked = {"model": "m", "messages": []}
        done = threading.Event()

        def calls():
            while not done.is_set():
                client.chat.completions.create(**asked)

        async def several():
            while not done.is_set():
                await asyncio.gather(*(aclient.chat.completions.create(**asked) for _ in range(3)))

        threads = [threading.Thread(target=calls) for _ in range(4)]
        threads.append(threading.Thread(target=lambda: asyncio.run(several())))
        for thread in threads:
            thread.start()
        for _ in range(10):
            child = os.fork()
            if not child:
                faulthandler.dump_traceback_later(30, exit=True)
                client.chat.completions.create(**asked)
                asyncio.run(aclient.chat.completions.create(**asked))
                os._exit(7)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
        done.set()
        for thread in threads:
            thread.join()
        print("ok")
        """,
        provider.base_url,
    ).finish()
    assert said == "ok\n"


def test_a_fork_does_not_share_connections(provider, program):
    program(
        """
        import os, sys
        import ferrogate
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        call = lambda: client.chat.completions.create(model=str(os.getpid()), messages=[])
        call()
        child = os.fork()
        call()
        if not child:
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        """,
        provider.base_url,
    ).finish()
    by_process = {}
    for seen in provider.requests:
        by_process.setdefault(seen.body["model"], set()).add(seen.client)
    parent, child = by_process.values()
    assert len(parent) == 1, "the parent keeps its connection"
    assert not parent & child


def test_a_stream_open_at_a_fork_stays_the_parents(provider, program):
    provider.always(provider.stream(5, gap=0.02))
    said = program(
        """
        import os, sys
        import ferrogate
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        stream = client.chat.completions.create(model="m", messages=[], stream=True)
        next(stream)
        child = os.fork()
        if not child:
            try:
                next(stream)
            except RuntimeError as error:
                del stream
                assert len(list(client.chat.completions.create(model="m", messages=[], stream=True))) == 5
                os._exit(0 if "fork" in str(error) else 2)
            os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        print(len(list(stream)))
        """,
        provider.base_url,
    ).finish()
    assert said == "4\n"


def test_a_fork_while_other_threads_and_a_loop_are_calling(provider, program):
    said = program(
        """
        import asyncio, os, sys, threading, warnings
        import ferrogate
        warnings.simplefilter("ignore", DeprecationWarning)
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        aclient = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        asked = {"model": "m", "messages": []}
        # What is made at the first use of all is there: a fork in the middle of that is not what this is about.
        client.chat.completions.create(**asked)
        asyncio.run(aclient.chat.completions.create(**asked))
        done = threading.Event()

        def sync():
            while not done.is_set():
                client.chat.completions.create(**asked)

        async def several():
            while not done.is_set():
                await asyncio.gather(*(aclient.chat.completions.create(**asked) for _ in range(5)))

        threads = [threading.Thread(target=sync) for _ in range(5)]
        threads.append(threading.Thread(target=lambda: asyncio.run(several())))
        for thread in threads:
            thread.start()
        for _ in range(20):
            child = os.fork()
            if not child:
                client.chat.completions.create(**asked)
                asyncio.run(aclient.chat.completions.create(**asked))
                os._exit(7)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
        done.set()
        for thread in threads:
            thread.join()
        print("ok")
        """,
        provider.base_url,
    ).finish()
    assert said == "ok\n"


def test_a_pool_of_forked_processes(provider, program):
    said = program(
        """
        import multiprocessing, sys
        import ferrogate
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)

        def call(number):
            return client.chat.completions.create(model=str(number), messages=[]).choices[0].message.content

        if __name__ == "__main__":
            call(0)
            with multiprocessing.get_context("fork").Pool(4) as pool:
                assert pool.map(call, range(40)) == ["Hello"] * 40
            call(1)
            print("ok")
        """,
        provider.base_url,
    ).finish()
    assert said == "ok\n"
    assert len(provider.requests) == 42


# -- threads and loops


def test_many_threads_share_one_client(provider, client):
    provider.always(provider.chat(delay=0.1))
    start = threading.Barrier(200)

    def one(_number):
        start.wait()
        return calls(client, 2)

    began = time.monotonic()
    with ThreadPoolExecutor(200) as pool:
        assert list(pool.map(one, range(200))) == [["Hello"] * 2] * 200
    assert time.monotonic() - began < 20, "they wait at the same time"


def test_event_loops_one_after_another(provider):
    for _ in range(50):
        assert asyncio.run(acalls(provider.base_url, 2)) == ["Hello"] * 2


def test_one_client_serves_loops_one_after_another(provider, aclient):
    async def one():
        return (await aclient.chat.completions.create(model="m", messages=MESSAGES)).choices[0].message.content

    assert [asyncio.run(one()) for _ in range(10)] == ["Hello"] * 10
    assert len({seen.client for seen in provider.requests}) == 1, "the connection outlives the loop"


def test_two_event_loops_at_once(provider):
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(asyncio.run, acalls(provider.base_url, 50)) for _ in range(2)]
        assert [one.result() for one in both] == [["Hello"] * 50] * 2


def test_a_loop_that_uvloop_made(provider):
    if importlib.util.find_spec("uvloop") is None:
        pytest.skip("uvloop is not installed; the package does not need it")
    import uvloop

    loop = uvloop.new_event_loop()
    try:
        assert loop.run_until_complete(acalls(provider.base_url, 5)) == ["Hello"] * 5
    finally:
        loop.close()


async def test_five_hundred_calls_at_once(provider, aclient):
    asked = [aclient.chat.completions.create(model="m", messages=MESSAGES) for _ in range(500)]
    answers = await asyncio.gather(*asked)
    assert {answer.choices[0].message.content for answer in answers} == {"Hello"}
    assert len(provider.requests) == 500


def test_debug_mode_has_nothing_to_say(provider, caplog):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(acalls(provider.base_url, 20), debug=True)
        gc.collect()
    said = [
        record.getMessage() for record in caplog.records if record.name == "asyncio" and record.levelname != "DEBUG"
    ]
    # How long a step took says how busy the machine was.
    assert [text for text in said if not text.startswith("Executing")] == []


def test_outside_asyncio_the_error_says_what_is_needed(aclient):
    asked = aclient.chat.completions.create(model="m", messages=MESSAGES)
    with pytest.raises(RuntimeError, match="asyncio"):
        asked.send(None)


# -- Ctrl-C

BLOCKED = """
    import signal, sys, time
    import ferrogate
    signal.signal(signal.SIGINT, signal.default_int_handler)
    client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
    try:
        answer = client.chat.completions.create(model="m", messages=[], stream=sys.argv[2] == "stream")
        for chunk in answer:
            print("chunk", flush=True)
    except KeyboardInterrupt:
        print("interrupted", time.time(), flush=True)
"""


def interrupted_after(running):
    pressed = time.time()
    running.process.send_signal(signal.SIGINT)
    word, moment = running.finish(5).split()[-2:]
    assert word == "interrupted"
    return float(moment) - pressed


def test_ctrl_c_ends_a_blocked_call(provider, program):
    provider.always(provider.stall())
    running = program(BLOCKED, provider.base_url, "whole")
    assert provider.wait_requests(1, 10)
    assert interrupted_after(running) < PROMPTLY
    assert provider.wait_gone()


def test_ctrl_c_ends_a_blocked_stream(provider, program):
    provider.always(provider.stream(2, stall=True))
    running = program(BLOCKED, provider.base_url, "stream")
    assert running.process.stdout.readline() == "chunk\n"
    assert running.process.stdout.readline() == "chunk\n"
    assert interrupted_after(running) < PROMPTLY
    assert provider.wait_gone()


def test_ctrl_c_ends_an_event_loop(provider, program):
    provider.always(provider.stall())
    running = program(
        """
        import asyncio, signal, sys, time
        import ferrogate
        signal.signal(signal.SIGINT, signal.default_int_handler)
        async def main():
            client = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
            await client.chat.completions.create(model="m", messages=[])
        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            print("interrupted", time.time(), flush=True)
        """,
        provider.base_url,
    )
    assert provider.wait_requests(1, 10)
    assert interrupted_after(running) < PROMPTLY
    assert provider.wait_gone()


def test_other_signals_run_their_handlers_in_a_blocked_call(provider, program):
    provider.always(provider.stall())
    running = program(
        """
        import signal, sys
        import ferrogate
        def stop(number, frame):
            raise SystemExit("stopped" if number == signal.SIGTERM else "?")
        signal.signal(signal.SIGTERM, stop)
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        try:
            client.chat.completions.create(model="m", messages=[])
        except SystemExit as end:
            print(end)
        """,
        provider.base_url,
    )
    assert provider.wait_requests(1, 10)
    running.process.send_signal(signal.SIGTERM)
    assert running.finish(5) == "stopped\n"


# -- the end of the interpreter

OPEN_AT_EXIT = """
    import asyncio, sys
    import ferrogate
    how, address = sys.argv[1:]
    asked = {"model": "m", "messages": [], "stream": True}
    if how == "sync":
        stream = ferrogate.OpenAI(base_url=address, api_key="k").chat.completions.create(**asked)
        next(stream)
    else:
        client = ferrogate.AsyncOpenAI(base_url=address, api_key="k")
        async def main():
            global stream, reading
            if how == "mixed":
                stream = ferrogate.OpenAI(base_url=address, api_key="k").chat.completions.create(**asked)
            else:
                stream = await client.chat.completions.create(**asked)
            await stream.__anext__()
            if how == "reading":
                reading = asyncio.ensure_future(stream.__anext__())
                await asyncio.sleep(0.05)
        asyncio.run(main())
    print("end", flush=True)
"""


@pytest.mark.parametrize("how", ["sync", "async", "reading", "mixed"])
def test_the_interpreter_ends_with_a_stream_open(provider, program, how):
    provider.always(provider.stream(1, stall=True))
    began = time.monotonic()
    assert program(OPEN_AT_EXIT, how, provider.base_url).finish(10) == "end\n"
    assert time.monotonic() - began < 5
    assert provider.wait_gone()


def test_the_interpreter_ends_while_a_thread_waits_for_an_answer(provider, program):
    provider.always(provider.stall())
    said = program(
        """
        import sys, threading, time
        import ferrogate
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        call = lambda: client.chat.completions.create(model="m", messages=[])
        threading.Thread(target=call, daemon=True).start()
        time.sleep(0.3)
        print("end", flush=True)
        """,
        provider.base_url,
    ).finish(10)
    assert said == "end\n"


# -- nothing is left behind


def resident():
    """Bytes of memory in use."""
    status = Path("/proc/self/status").read_text().split()
    return int(status[status.index("VmRSS:") + 1]) * 1024


def descriptors():
    return len(list(Path("/proc/self/fd").iterdir()))


linux = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")


def growth(work, rounds):
    """By how much memory and open files grow, once warm."""
    for _ in range(max(200, rounds // 4)):
        work()
    gc.collect()
    memory, files = resident(), descriptors()
    for _ in range(rounds):
        work()
    gc.collect()
    return resident() - memory, descriptors() - files


@linux
def test_calls_leave_nothing_behind(provider, client):
    def work():
        client.chat.completions.create(model="m", messages=MESSAGES)
        provider.requests.clear()

    memory, files = growth(work, 2000)
    assert memory < 4_000_000
    assert files <= 0  # lanes that an earlier test left may close meanwhile


@linux
def test_calls_without_a_network_leave_nothing_behind():
    def work():
        ferrogate.completion("openai/m", MESSAGES, mock_response="Hello there")

    memory, files = growth(work, 10_000)
    assert memory < 4_000_000
    assert files <= 0


@linux
def test_streams_left_early_leave_nothing_behind(provider, client):
    provider.always(provider.stream(20))

    def work():
        next(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
        provider.requests.clear()

    memory, files = growth(work, 300)
    assert provider.wait_until(lambda p: p.open <= 2)
    assert memory < 4_000_000
    # The server of this process may still hold the last one.
    assert files <= 2


@linux
def test_errors_leave_nothing_behind(provider, client):
    provider.always(provider.status(429))

    def work():
        with pytest.raises(ferrogate.RateLimitError):
            client.chat.completions.create(model="m", messages=MESSAGES)
        provider.requests.clear()

    memory, files = growth(work, 500)
    assert memory < 4_000_000
    assert files <= 0


@linux
def test_event_loops_leave_nothing_behind(provider):
    def work():
        asyncio.run(acalls(provider.base_url, 1))
        provider.requests.clear()

    memory, files = growth(work, 100)
    assert memory < 6_000_000
    assert files <= 1
