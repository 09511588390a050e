"""litellm's functions, configuration and translation."""

from pathlib import Path

from typing_extensions import assert_type

import ferrogate
from ferrogate.types import CreateEmbeddingResponse
from ferrogate.types.chat import ChatCompletion, ChatCompletionChunk

MESSAGES = [{"role": "user", "content": "Hi"}]


def ask() -> None:
    answer = ferrogate.completion(
        "anthropic/claude-sonnet-4-5",
        MESSAGES,
        api_base="http://localhost",
        api_key="k",
        num_retries=2,
        fallbacks=["openai/gpt-4o"],
        timeout=30,
        stream_timeout=5,
        drop_params=True,
        additional_drop_params=["user"],
        allowed_openai_params=["tools"],
        mock_response="Hello",
        metadata={"a": "b"},
        tags=["x"],
        custom_llm_provider="openai",
        reasoning_effort="low",
        thinking={"type": "enabled", "budget_tokens": 1024},
    )
    assert_type(answer, ChatCompletion)
    print(answer["choices"][0]["message"]["content"], answer._hidden_params["response_cost"])
    stream = ferrogate.completion(model="m", messages=MESSAGES, stream=True)
    assert_type(stream, ferrogate.Stream[ChatCompletionChunk])
    assert_type(ferrogate.embedding("m", ["a"]), CreateEmbeddingResponse)


async def ask_later() -> None:
    answer = await ferrogate.acompletion("m", MESSAGES, mock_response=ValueError("no"))
    print(answer.model_dump_json(indent=2))
    async for chunk in await ferrogate.acompletion("m", MESSAGES, stream=True):
        print(chunk.model_dump(exclude_none=True))


def configure() -> None:
    ferrogate.configure(Path("ferrogate.toml"))
    ferrogate.register_provider("mine", base_url="http://localhost/v1", api_key_env=["MINE"])
    print([row["name"] for row in ferrogate.providers() if row["has_key"]])


def translate() -> None:
    said = ferrogate.translate(
        {"model": "m", "messages": MESSAGES}, kind="request", source="openai_chat", target="anthropic"
    )
    print(said.body, said.path, said.headers)
    for loss in said.losses:
        print(loss["field"], loss["outcome"])
