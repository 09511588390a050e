"""Streams, blocking and on an event loop."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk


def blocking(client: ferrogate.OpenAI) -> str:
    stream = client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True, stream_options={"include_usage": True}
    )
    assert_type(stream, ferrogate.Stream[ChatCompletionChunk])
    text = ""
    with stream as chunks:
        for chunk in chunks:
            assert_type(chunk, ChatCompletionChunk)
            text += chunk.choices[0].delta.content or ""
            if len(text) > 100:
                break
    stream.close()
    print(stream.response.headers["content-type"])
    return text


async def later(client: ferrogate.AsyncOpenAI) -> str:
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, ferrogate.AsyncStream[ChatCompletionChunk])
    async with stream as chunks:
        pieces = [chunk.choices[0].delta.content or "" async for chunk in chunks]
    await stream.close()
    return "".join(pieces)


async def mixed(client: ferrogate.OpenAI) -> None:
    async for chunk in client.chat.completions.create(model="m", messages=[], stream=True):
        print(chunk.choices[0].finish_reason)


def either(client: ferrogate.OpenAI, stream: bool) -> None:
    answer = client.chat.completions.create(model="m", messages=[], stream=stream)
    assert_type(answer, ChatCompletion | ferrogate.Stream[ChatCompletionChunk])
    if isinstance(answer, ferrogate.Stream):
        print(next(answer).id)
    else:
        print(answer.id)


def first(stream: ferrogate.Stream[ChatCompletionChunk]) -> ChatCompletionChunk:
    return next(iter(stream))
