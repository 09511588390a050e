"""langchain-openai."""

import asyncio

import pytest
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from pydantic import BaseModel


@tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


class City(BaseModel):
    name: str
    people: int


@pytest.fixture
def llm(clients, model):
    return ChatOpenAI(
        model=model,
        root_client=clients.sync,
        root_async_client=clients.aio,
        client=clients.sync.chat.completions,
        async_client=clients.aio.chat.completions,
    )


def test_it_answers(llm, scripted):
    scripted.push("Good day")
    answer = llm.invoke("Hi")
    assert answer.content == "Good day"
    assert answer.usage_metadata["output_tokens"] > 0


def test_it_streams(llm, scripted):
    scripted.push("one two three")
    assert [chunk.content for chunk in llm.stream("Hi") if chunk.content] == ["one", " two", " three"]


def test_it_streams_async(llm, scripted):
    async def read():
        return [chunk.content async for chunk in llm.astream("Hi") if chunk.content]

    scripted.push("one two three")
    assert asyncio.run(read()) == ["one", " two", " three"]


@pytest.mark.parametrize("streamed", [False, True])
def test_it_calls_tools(llm, scripted, streamed):
    scripted.push({"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]})
    bound = llm.bind_tools([weather])
    answer = bound.invoke("Hi")
    if streamed:
        scripted.push({"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]})
        first, *rest = bound.stream("Hi")
        answer = sum(rest, first)
    (call,) = answer.tool_calls
    assert (call["name"], call["args"]) == ("weather", {"city": "Rome"})


def test_it_gives_structures(llm, scripted):
    scripted.push('{"name": "Rome", "people": 3}')
    assert llm.with_structured_output(City, method="json_schema").invoke("Hi") == City(name="Rome", people=3)


@pytest.mark.xfail(
    reason="langchain-openai makes httpx clients with a transport of its own, which `patch` keeps", strict=True
)
def test_it_makes_its_own_client(patched, model):
    patched.push("Good day")
    assert ChatOpenAI(model=model).invoke("Hi").content == "Good day"
