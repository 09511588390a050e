"""Texts' continuations, judgements, ranks, and what is said of losses."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.types import Completion, ModerationCreateResponse


def text(client: ferrogate.OpenAI) -> str:
    answer = client.completions.create(model="m", prompt="Once", max_tokens=5, logprobs=1)
    assert_type(answer, Completion)
    for chunk in client.completions.create(model="m", prompt=["Once"], stream=True):
        assert_type(chunk, Completion)
        print(chunk.choices[0].text)
    return ferrogate.text_completion("Once", "openai/m").choices[0].text


async def later(client: ferrogate.AsyncOpenAI) -> bool:
    answer = await client.moderations.create(input=["a"], model="m")
    assert_type(answer, ModerationCreateResponse)
    ranked = await ferrogate.arerank("cohere/r", "Where?", ["a", {"text": "b"}], top_n=1)
    for place in ranked.results or []:
        print(place.index, place.relevance_score, place.document)
    return answer.results[0].flagged and (await ferrogate.amoderation("a")).results[0].categories.self_harm_intent


def losses(client: ferrogate.OpenAI) -> list[str]:
    careful = client.with_options(on_loss={"sampling": "error", "*": "warn"})
    answer = careful.chat.completions.create(model="m", messages=[], on_loss="allow")
    return [loss["class"] for loss in answer.ferrogate.losses]
