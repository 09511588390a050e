"""Measures one library in this process: `library_pass.py NAME BASE_URL CALLS`. One line of JSON out.

It imports little, since its memory is one of the things measured; `library.py` runs it and compares.
"""

import asyncio
import json
import resource
import sys
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, NamedTuple

MODEL = "gpt-mock-w24"
CHUNKS = 2000
STREAM_MODEL = f"gpt-mock-n{CHUNKS}"
MESSAGES = [
    {"role": "system", "content": "You are brief."},
    {"role": "user", "content": "Say something about the sea, please."},
]
TASKS = 64
STREAMS = 4
WARM_UP = 50

Values = dict[str, float]


class Library(NamedTuple):
    """How a library makes a call and reads a stream; `stream` counts the chunks with text."""

    call: Callable[[], str]
    acall: Callable[[], Coroutine[Any, Any, str]]
    stream: Callable[[], int] | None = None
    astream: Callable[[], Coroutine[Any, Any, int]] | None = None


def _httpx(base: str) -> Library:
    import httpx

    client = httpx.Client()
    limits = httpx.Limits(max_connections=200, max_keepalive_connections=200)
    aclient = httpx.AsyncClient(limits=limits, timeout=60)
    body = {"model": MODEL, "messages": MESSAGES}

    async def acall() -> str:
        answer = await aclient.post(f"{base}/chat/completions", json=body)
        return answer.json()["choices"][0]["message"]["content"]

    return Library(
        lambda: client.post(f"{base}/chat/completions", json=body).json()["choices"][0]["message"]["content"], acall
    )


def _openai_like(name: str, base: str) -> Library:
    """Any library that has openai's completions behind `create` and its asynchronous twin."""
    if name == "litellm":
        import litellm

        litellm.suppress_debug_info = True
        create, acreate = litellm.completion, litellm.acompletion
        common = {"messages": MESSAGES, "api_base": base, "api_key": "sk-x"}
        prefix = "openai/"
    else:
        module = __import__(name)
        create = module.OpenAI(base_url=base, api_key="sk-x").chat.completions.create
        acreate = module.AsyncOpenAI(base_url=base, api_key="sk-x").chat.completions.create
        common = {"messages": MESSAGES}
        prefix = ""

    async def acall() -> str:
        return (await acreate(model=prefix + MODEL, **common)).choices[0].message.content

    def stream() -> int:
        chunks = create(model=prefix + STREAM_MODEL, stream=True, **common)
        return sum(1 for chunk in chunks if chunk.choices and chunk.choices[0].delta.content)

    async def astream() -> int:
        seen = 0
        async for chunk in await acreate(model=prefix + STREAM_MODEL, stream=True, **common):
            seen += bool(chunk.choices and chunk.choices[0].delta.content)
        return seen

    return Library(lambda: create(model=prefix + MODEL, **common).choices[0].message.content, acall, stream, astream)


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _rss_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def _sync(library: Library, calls: int) -> Values:
    for _ in range(WARM_UP):
        assert library.call().startswith("word0 ")
    waits = []
    cpu = _cpu()
    for _ in range(calls):
        started = time.perf_counter()
        library.call()
        waits.append(time.perf_counter() - started)
    cpu = _cpu() - cpu
    waits.sort()
    return {
        "sync_p50_us": 1e6 * waits[calls // 2],
        "sync_p99_us": 1e6 * waits[calls * 99 // 100],
        "sync_cpu_us": 1e6 * cpu / calls,
    }


async def _tasks(library: Library, calls: int) -> Values:
    places = asyncio.Semaphore(TASKS)

    async def one() -> None:
        async with places:
            await library.acall()

    await asyncio.gather(*[one() for _ in range(200)])
    cpu, started = _cpu(), time.perf_counter()
    await asyncio.gather(*[one() for _ in range(calls)])
    return {"tasks_per_s": calls / (time.perf_counter() - started), "tasks_cpu_us": 1e6 * (_cpu() - cpu) / calls}


async def _asynchronous(library: Library, calls: int) -> Values:
    values = await _tasks(library, 2 * calls)
    if library.astream:
        await library.astream()
        cpu = _cpu()
        for _ in range(STREAMS):
            assert await library.astream() == CHUNKS
        values["astream_cpu_us"] = 1e6 * (_cpu() - cpu) / (STREAMS * CHUNKS)
    return values


def measure(name: str, base: str, calls: int) -> Values:
    """Measures a library in this process."""
    library = _httpx(base) if name == "httpx" else _openai_like(name, base)
    values = _sync(library, calls)
    values |= asyncio.run(_asynchronous(library, calls))
    if library.stream:
        library.stream()
        cpu = _cpu()
        for _ in range(STREAMS):
            assert library.stream() == CHUNKS
        values["stream_cpu_us"] = 1e6 * (_cpu() - cpu) / (STREAMS * CHUNKS)
    return values | {"rss_mb": _rss_mb()}


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], sys.argv[2], int(sys.argv[3]))))
