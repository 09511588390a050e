"""Raw and streaming responses, and the verbs of a client."""

from typing import Any

from typing_extensions import assert_type

import ferrogate
from ferrogate.pagination import AsyncCursorPage, SyncCursorPage
from ferrogate.types import CreateEmbeddingResponse, FileObject
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk


def raw(client: ferrogate.OpenAI) -> str | None:
    response = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(response.parse(), ChatCompletion)
    print(response.status_code, response.headers.get("x-request-id"), response.text, response.json())
    print(response.http_response.status_code, response.http_request.url, response.retries_taken, response.elapsed)
    stream = client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)
    assert_type(stream.parse(), ferrogate.Stream[ChatCompletionChunk])
    assert_type(client.with_raw_response.embeddings.create(model="m", input="a").parse(), CreateEmbeddingResponse)
    assert_type(client.files.with_raw_response.list().parse(), SyncCursorPage[FileObject])
    print(client.files.with_raw_response.content("file-1").parse().read())
    return response.request_id


def streaming(client: ferrogate.OpenAI) -> list[str]:
    with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
        assert_type(response.parse(), ChatCompletion)
        return list(response.iter_lines())


async def later(client: ferrogate.AsyncOpenAI) -> bytes:
    response = await client.files.with_raw_response.list()
    assert_type(response.parse(), AsyncCursorPage[FileObject])
    stream = await client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)
    async for chunk in stream.parse():
        assert_type(chunk, ChatCompletionChunk)
    async with client.with_streaming_response.chat.completions.create(model="m", messages=[]) as response_:
        assert_type(await response_.parse(), ChatCompletion)
        async for line in response_.iter_lines():
            assert_type(line, str)
        return await response_.read()


async def verbs(client: ferrogate.OpenAI, later_client: ferrogate.AsyncOpenAI) -> Any:
    assert_type(client.get("/models/m", cast_to=FileObject), FileObject)
    assert_type(client.post("/x", cast_to=str, body={"a": 1}, options={"headers": {"a": "b"}}), str)
    assert_type(client.post("/x", cast_to=ChatCompletionChunk, stream=True), ferrogate.Stream[ChatCompletionChunk])
    client.patch("/x", cast_to=object, body={})
    client.put("/x", cast_to=object, content=b"raw")
    client.delete("/x", cast_to=object)
    return await later_client.get("/models", cast_to=object)
