"""openai-agents."""

import asyncio

import pytest
from agents import Agent, OpenAIChatCompletionsModel, OpenAIResponsesModel, Runner, function_tool, set_tracing_disabled

set_tracing_disabled(True)
CALL = {"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]}


@function_tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


@pytest.fixture(params=[OpenAIChatCompletionsModel, OpenAIResponsesModel])
def agent(request, clients, model):
    return Agent(name="guide", model=request.param(model=model, openai_client=clients.aio), tools=[weather])


def test_it_calls_a_tool_and_answers(agent, scripted):
    scripted.script([CALL, "It is sunny"])
    assert asyncio.run(Runner.run(agent, "Hi")).final_output == "It is sunny"
    assert "sunny in Rome" in str(scripted.last_request.json)


def test_it_streams(agent, scripted):
    async def read():
        run = Runner.run_streamed(agent, "Hi")
        raw = [event.data async for event in run.stream_events() if event.type == "raw_response_event"]
        deltas = [event.delta for event in raw if event.type == "response.output_text.delta"]
        return deltas, run.final_output

    scripted.script([CALL, "one two three"])
    assert asyncio.run(read()) == (["one", " two", " three"], "one two three")
