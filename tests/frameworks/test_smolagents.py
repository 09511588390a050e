"""smolagents, whose model takes the settings of an openai client."""

import httpx
import pytest
from smolagents import OpenAIServerModel, tool

import ferrogate


@tool
def weather(city: str) -> str:
    """Tell the weather of a city.

    Args:
        city: its name
    """
    return f"sunny in {city}"


@pytest.fixture
def llm(scripted, model):
    carried = httpx.Client(transport=ferrogate.transport.httpx(package="httpx"))
    return OpenAIServerModel(model_id=model, api_key="sk", client_kwargs={"http_client": carried})


HI = [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}]


def test_it_answers(llm, scripted):
    scripted.push("Good day")
    assert llm.generate(HI).content == "Good day"


def test_it_streams(llm, scripted):
    scripted.push("one two three")
    assert "".join(delta.content or "" for delta in llm.generate_stream(HI)) == "one two three"


def test_it_calls_tools(llm, scripted):
    scripted.push({"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]})
    (call,) = llm.generate(HI, tools_to_call_from=[weather]).tool_calls
    assert call.function.name == "weather"
    assert "Rome" in str(call.function.arguments)
