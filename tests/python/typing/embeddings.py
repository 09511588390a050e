"""Vectors, and the list of models."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.types import CreateEmbeddingResponse, Model


def vectors(client: ferrogate.OpenAI) -> list[list[float]]:
    answer = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"], dimensions=8)
    assert_type(answer, CreateEmbeddingResponse)
    client.embeddings.create(model="m", input="a", encoding_format="base64")
    client.embeddings.create(model="m", input=[[1, 2], [3]])
    return [row.embedding for row in answer.data]


async def later(client: ferrogate.AsyncOpenAI) -> int:
    answer = await client.embeddings.create(model="m", input="a")
    return answer.usage.prompt_tokens + (await ferrogate.aembedding("m", "a")).usage.total_tokens


def models(client: ferrogate.OpenAI) -> list[str]:
    assert_type(client.models.retrieve("gpt-4o"), Model)
    print(client.models.delete("ft:mine").deleted)
    return [model.id for model in client.models.list()]


async def models_later(client: ferrogate.AsyncOpenAI) -> list[str]:
    page = await client.models.list()
    return [model.id for model in page.data] + [model.id async for model in client.models.list()]
