"""Answers as classes of the program, whole and streamed."""

from pydantic import BaseModel
from typing_extensions import assert_type

import ferrogate
from ferrogate.lib.streaming.chat import ChatCompletionStream
from ferrogate.types.chat import ParsedChatCompletion
from ferrogate.types.responses import ParsedResponse


class City(BaseModel):
    name: str
    people: int


def chat(client: ferrogate.OpenAI) -> City | None:
    answer = client.chat.completions.parse(
        model="gpt-4o", messages=[{"role": "user", "content": "Rome"}], response_format=City, temperature=0
    )
    assert_type(answer, ParsedChatCompletion[City])
    for call in answer.choices[0].message.tool_calls or []:
        print(call.function.name, call.function.parsed_arguments)
    tools = [ferrogate.pydantic_function_tool(City)]
    client.chat.completions.parse(model="gpt-4o", messages=[], tools=tools)
    raw = client.chat.completions.with_raw_response.parse(model="gpt-4o", messages=[], response_format=City)
    assert_type(raw.parse(), ParsedChatCompletion[City])
    return answer.choices[0].message.parsed


def streamed(client: ferrogate.OpenAI) -> City | None:
    with client.chat.completions.stream(model="gpt-4o", messages=[], response_format=City) as stream:
        assert_type(stream, ChatCompletionStream[City])
        for event in stream:
            if event.type == "content.delta":
                print(event.delta, event.parsed)
            elif event.type == "content.done":
                assert_type(event.parsed, City | None)
        return stream.get_final_completion().choices[0].message.parsed


def responses(client: ferrogate.OpenAI) -> City | None:
    answer = client.responses.parse(model="gpt-4o", input="Rome", text_format=City)
    assert_type(answer, ParsedResponse[City])
    assert_type(answer.output_parsed, City | None)
    for item in answer.output:
        if item.type == "message":
            for part in item.content:
                print(part.parsed.name if part.type == "output_text" and part.parsed else "")
    with client.responses.stream(model="gpt-4o", input="Rome", text_format=City) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta)
        return stream.get_final_response().output_parsed


async def later(client: ferrogate.AsyncOpenAI) -> City | None:
    answer = await client.chat.completions.parse(model="gpt-4o", messages=[], response_format=City)
    assert_type(answer, ParsedChatCompletion[City])
    async with client.chat.completions.stream(model="gpt-4o", messages=[]) as stream:
        async for event in stream:
            if event.type == "chunk":
                print(event.chunk.id)
        print((await stream.get_final_completion()).id)
    async with client.responses.stream(response_id="resp_1", starting_after=3) as resumed:
        await resumed.until_done()
    return (await client.responses.parse(model="gpt-4o", input="Rome", text_format=City)).output_parsed
