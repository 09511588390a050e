"""llama-index-llms-openai, which asks which models it knows: the name it is told is OpenAI's, not the model behind."""

import httpx
import pytest
from llama_index.core.llms import ChatMessage
from llama_index.core.tools import FunctionTool
from llama_index.llms.openai import OpenAI

import ferrogate


def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"sunny in {city}"


@pytest.fixture
def llm(scripted, model):
    transport = ferrogate.transport.httpx(package="httpx", models={"gpt-4o": model})
    return OpenAI(model="gpt-4o", api_key="sk", http_client=httpx.Client(transport=transport), max_retries=0)


def test_it_answers(llm, scripted):
    scripted.push("Good day")
    assert llm.chat([ChatMessage(role="user", content="Hi")]).message.content == "Good day"


def test_it_streams(llm, scripted):
    scripted.push("one two three")
    pieces = [chunk.delta for chunk in llm.stream_chat([ChatMessage(role="user", content="Hi")]) if chunk.delta]
    assert "".join(pieces) == "one two three"


def test_it_calls_tools(llm, scripted):
    scripted.push({"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]})
    answer = llm.chat_with_tools([FunctionTool.from_defaults(weather)], user_msg="Hi")
    (call,) = llm.get_tool_calls_from_response(answer)
    assert (call.tool_name, call.tool_kwargs) == ("weather", {"city": "Rome"})
