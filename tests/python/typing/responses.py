"""Responses and conversations."""

from typing_extensions import assert_type

import ferrogate
from ferrogate.types.conversations import Conversation, ConversationItemList
from ferrogate.types.responses import CompactedResponse, Response, ResponseInputParam, ResponseStreamEvent


def ask(client: ferrogate.OpenAI) -> str:
    answer = client.responses.create(
        model="gpt-4o",
        input="Hi",
        instructions="Be brief",
        tools=[{"type": "web_search"}],
        reasoning={"effort": "low"},
        store=False,
        fallbacks=["anthropic/claude-sonnet-4-5"],
    )
    assert_type(answer, Response)
    turns: ResponseInputParam = [{"role": "user", "content": "And now?"}]
    client.responses.create(model="gpt-4o", input=turns, previous_response_id=answer.id)
    client.responses.create(model="gpt-4o", input=[{"role": "user", "content": "Hi"}, *answer.output])
    for event in client.responses.create(model="gpt-4o", input="Hi", stream=True):
        assert_type(event, ResponseStreamEvent)
        if event.type == "response.output_text.delta":
            print(event.delta)
    return answer.output_text


def stored(client: ferrogate.OpenAI) -> None:
    assert_type(client.responses.retrieve("resp_1"), Response)
    assert_type(client.responses.retrieve("resp_1", stream=True), ferrogate.Stream[ResponseStreamEvent])
    client.responses.delete("resp_1")
    client.responses.cancel("resp_1")
    assert_type(client.responses.compact(model="gpt-4o", input="Hi"), CompactedResponse)
    print([item.type for item in client.responses.input_items.list("resp_1")])
    print(client.responses.input_tokens.count(model="gpt-4o", input="Hi").input_tokens)


async def conversations(client: ferrogate.AsyncOpenAI) -> Conversation:
    made = await client.conversations.create(metadata={"a": "b"}, items=[{"role": "user", "content": "Hi"}])
    added = await client.conversations.items.create(made.id, items=[{"role": "user", "content": "More"}])
    assert_type(added, ConversationItemList)
    async for item in client.conversations.items.list(made.id, order="asc"):
        print(item.type, (await client.conversations.items.retrieve("item", conversation_id=made.id)).type)
    await client.conversations.items.delete("item", conversation_id=made.id)
    await client.conversations.update(made.id, metadata=None)
    print((await client.conversations.delete(made.id)).deleted)
    return await client.conversations.retrieve(made.id)


async def trial(client: ferrogate.AsyncOpenAI) -> str:
    answer = await client.beta.responses.create(model="gpt-4o", input="Hi", betas=["responses_multi_agent=v1"])
    print([item async for item in client.beta.responses.input_items.list(answer.id)])
    return answer.id
