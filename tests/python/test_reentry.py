"""Calls inside of calls: from signal handlers and finalizers, and what a forked child does with its parent's."""

import ferrogate

HANDLER = """
    import gc, os, signal, sys, threading, time
    import ferrogate
    client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
    asked = {"model": "m", "messages": []}
    other = [client.chat.completions.create(**asked, stream=True)]
    next(other[0])
    said = []

    def handler(number, frame):
        if sys.argv[2] == "call":
            said.append(client.chat.completions.create(**asked).choices[0].message.content)
        else:
            other.clear()
            gc.collect()
            said.append("closed")

    def ring():
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGUSR1)

    signal.signal(signal.SIGUSR1, handler)
    threading.Thread(target=ring).start()
    answer = client.chat.completions.create(**asked)
    print(*said, answer.choices[0].message.content)
"""


def test_a_signal_handler_may_call_while_a_call_waits(provider, program):
    provider.play(provider.stream(1, stall=True), provider.chat("outer", delay=1.0), provider.chat("inner"))
    assert program(HANDLER, provider.base_url, "call").finish(10) == "inner outer\n"


def test_a_stream_may_be_closed_by_a_finalizer_while_a_call_waits(provider, program):
    provider.play(provider.stream(1, stall=True), provider.chat("outer", delay=1.0))
    assert program(HANDLER, provider.base_url, "close").finish(10) == "closed outer\n"
    assert provider.wait_gone()


def test_a_stream_of_a_loop_stays_the_parents(provider, program):
    provider.always(provider.stream(5, gap=0.05))
    said = program(
        """
        import asyncio, os, sys, warnings
        import ferrogate
        warnings.simplefilter("ignore", DeprecationWarning)
        client = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)

        async def main():
            stream = await client.chat.completions.create(model="m", messages=[], stream=True)
            await stream.__anext__()
            child = os.fork()
            if not child:
                ends = []
                for read in (lambda: next(stream), stream.__anext__):
                    try:
                        read()
                    except RuntimeError as error:
                        ends.append("fork" in str(error))
                stream.close()
                del stream
                os._exit(0 if ends == [True, True] else 1)
            while not (ended := os.waitpid(child, os.WNOHANG))[0]:
                await asyncio.sleep(0.02)
            assert os.waitstatus_to_exitcode(ended[1]) == 0
            print(len([chunk async for chunk in stream]))

        asyncio.run(main())
        """,
        provider.base_url,
    ).finish(10)
    assert said == "4\n"


def test_a_call_of_the_parents_loop_is_not_ended_by_the_child(provider, program):
    provider.always(provider.chat("Hello", delay=0.5))
    said = program(
        """
        import asyncio, gc, os, sys, warnings
        import ferrogate
        warnings.simplefilter("ignore", DeprecationWarning)
        client = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)

        async def main():
            task = asyncio.ensure_future(client.chat.completions.create(model="m", messages=[]))
            await asyncio.sleep(0.2)
            child = os.fork()
            if not child:
                task.get_coro().close()
                gc.collect()
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0
            print((await task).choices[0].message.content)

        asyncio.run(main())
        """,
        provider.base_url,
    ).finish(10)
    assert said == "Hello\n"


def test_forked_processes_make_up_ids_of_their_own(program):
    said = program(
        """
        import os
        import ferrogate
        made_up = lambda: ferrogate.completion("openai/m", [], mock_response="x").id
        made_up()
        children = []
        for _ in range(3):
            reading, writing = os.pipe()
            if not os.fork():
                os.write(writing, made_up().encode())
                os._exit(0)
            os.wait()
            children.append(os.read(reading, 1000).decode())
        print(len({made_up(), *children}))
        """
    ).finish()
    assert said == "4\n"


def test_limits_that_differ_share_a_connection(provider, client):
    for limit in (1.5, 1.25, 4.0):
        client.chat.completions.create(model="m", messages=[], timeout=limit)
    assert len({seen.client for seen in provider.requests}) == 1


def test_no_number_of_seconds_or_tries_is_too_large(provider):
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key="k", max_retries=2**32 - 1)
    answer = client.chat.completions.create(model="m", messages=[], timeout=1e19)
    assert answer.choices[0].message.content == "Hello"


def test_a_configured_word_on_losses_counts(program, tmp_path):
    path = tmp_path / "ferrogate.toml"
    path.write_text("[defaults]\non_loss = 'error'\n")
    said = program(
        """
        import sys
        import ferrogate
        ferrogate.configure(sys.argv[1])
        try:
            ferrogate.completion("anthropic/m", [{"role": "user", "content": "Hi"}], api_key="k", seed=1)
        except ferrogate.UnsupportedParamsError as error:
            print("seed" in str(error))
        """,
        path,
        ANTHROPIC_BASE_URL="http://127.0.0.1:9",
    ).finish()
    assert said == "True\n"


def test_a_loop_that_is_closed_with_a_call_under_way_is_let_go(provider, program):
    provider.play(provider.stall(), provider.chat("Hello"))
    said = program(
        """
        import asyncio, gc, logging, sys, weakref
        import ferrogate
        logging.disable()
        client = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k", max_retries=0)
        call = lambda: client.chat.completions.create(model="m", messages=[])
        loop = asyncio.new_event_loop()
        task = loop.create_task(call())
        loop.run_until_complete(asyncio.sleep(0.3))
        loop.close()
        gone = weakref.ref(loop)
        del loop, task
        print(asyncio.run(call()).choices[0].message.content)
        gc.collect()
        print(gone() is None)
        sys.stdout.flush()
        __import__("time").sleep(20)
        """,
        provider.base_url,
    )
    assert said.process.stdout.readline() == "Hello\n"
    assert said.process.stdout.readline() == "True\n"
    assert provider.wait_gone()
    said.process.kill()
