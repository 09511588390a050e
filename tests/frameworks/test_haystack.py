"""haystack-ai, which makes its own openai client."""

import pytest
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import Tool
from haystack.utils import Secret

import ferrogate

PARAMETERS = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = Tool(name="weather", description="The weather of a city", parameters=PARAMETERS, function=lambda city: city)


@pytest.fixture
def make(scripted, model):
    with ferrogate.transport.patch("openai", model=model):
        yield lambda **options: OpenAIChatGenerator(api_key=Secret.from_token("sk"), model="gpt-4o", **options)


def test_it_answers(make, scripted):
    scripted.push("Good day")
    assert make().run([ChatMessage.from_user("Hi")])["replies"][0].text == "Good day"


def test_it_streams(make, scripted):
    pieces = []
    scripted.push("one two three")
    make(streaming_callback=lambda chunk: pieces.append(chunk.content)).run([ChatMessage.from_user("Hi")])
    assert "".join(pieces) == "one two three"


def test_it_calls_tools(make, scripted):
    scripted.push({"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]})
    (call,) = make(tools=[WEATHER]).run([ChatMessage.from_user("Hi")])["replies"][0].tool_calls
    assert (call.tool_name, call.arguments) == ("weather", {"city": "Rome"})
