"""pydantic-ai."""

import asyncio

import pytest
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

CALL = {"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]}


class City(BaseModel):
    name: str
    people: int


@pytest.fixture(params=[OpenAIChatModel, OpenAIResponsesModel])
def model_of(request, clients, model):
    return request.param(model, provider=OpenAIProvider(openai_client=clients.aio))


def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


def test_it_calls_a_tool_and_answers(model_of, scripted):
    scripted.script([CALL, "It is sunny"])
    assert asyncio.run(Agent(model_of, tools=[weather]).run("Hi")).output == "It is sunny"
    assert "sunny in Rome" in str(scripted.last_request.json)


def test_it_streams(model_of, scripted):
    async def read():
        async with Agent(model_of, tools=[weather]).run_stream("Hi") as run:
            return [piece async for piece in run.stream_text(delta=True, debounce_by=None)]

    scripted.script([CALL, "one two three"])
    assert asyncio.run(read()) == ["one", " two", " three"]


def test_it_gives_structures(model_of, scripted):
    scripted.push({"tool_calls": [{"name": "final_result", "arguments": {"name": "Rome", "people": 3}}]})
    assert asyncio.run(Agent(model_of, output_type=City).run("Hi")).output == City(name="Rome", people=3)
