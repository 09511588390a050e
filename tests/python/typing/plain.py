"""A program written for the openai package, with the import replaced."""

from typing_extensions import assert_type

import ferrogate as openai
from ferrogate.types import CompletionUsage
from ferrogate.types.chat import ChatCompletion, ChatCompletionMessageParam


def ask(client: openai.OpenAI, question: str) -> str:
    answer = client.chat.completions.create(
        model="anthropic/claude-sonnet-4-5",
        messages=[{"role": "system", "content": "Be brief"}, {"role": "user", "content": question}],
        temperature=0.2,
        max_tokens=100,
        stop=["\n"],
        seed=None,
        user=openai.NOT_GIVEN,
        top_p=openai.omit,
        timeout=30,
    )
    assert_type(answer, ChatCompletion)
    assert_type(answer.usage, CompletionUsage | None)
    assert_type(answer.choices[0].message.content, str | None)
    return answer.choices[0].message.content or ""


def converse(client: openai.OpenAI) -> list[ChatCompletionMessageParam]:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]
    answer = client.chat.completions.create(model="openai/gpt-4o", messages=messages)
    messages.append({"role": "assistant", "content": answer.choices[0].message.content})
    return messages


def send_back(client: openai.OpenAI) -> ChatCompletion:
    """Answers' messages and plain dicts may stand among the messages."""
    plain = [{"role": "user", "content": "Hi"}]
    first = client.chat.completions.create(model="m", messages=plain)
    mixed = [*plain, first.choices[0].message.model_dump()]
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}, first.choices[0].message])
    return client.chat.completions.create(model="m", messages=mixed, extra_body={"top_k": 5}, min_p=0.1)


def see(client: openai.OpenAI) -> None:
    """Images and files."""
    client.chat.completions.create(
        model="openai/gpt-4o",
        messages=[
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}},
                ],
            }
        ],
    )


def main() -> None:
    with openai.OpenAI(api_key="sk", timeout=20.0, max_retries=1, default_headers={"x-team": "a"}) as client:
        print(ask(client, "Why?"), converse(client), send_back(client))
        see(client)
