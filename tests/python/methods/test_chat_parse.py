"""`chat.completions.parse()`: classes as `response_format`, tools of models, answers that were cut; every provider."""

import json
import pickle
from dataclasses import dataclass
from datetime import date

import pytest
from pydantic import BaseModel, Field, ValidationError

import ferrogate
from ferrogate.types.chat import ChatCompletion, ParsedChatCompletion

MODELS = ["openai/gpt-4o", "anthropic/claude-sonnet-4-5", "gemini/gemini-2.5-pro", "groq/llama-3.3-70b"]


class City(BaseModel):
    """A city."""

    name: str
    founded: date


@dataclass
class Point:
    x: int
    y: int = 0


CITY = '{"name": "Rome", "founded": "0753-04-21"}'


def parse(client, messages, wanted=City, **more):
    return client.chat.completions.parse(model="m", messages=messages, response_format=wanted, **more)


@pytest.fixture
def answer(client, messages, provider):
    def answered(text=CITY, wanted=City, **more):
        provider.play(provider.chat(text))
        return parse(client, messages, wanted, **more)

    return answered


def test_the_text_is_an_instance_of_the_class(answer, provider):
    completion = answer()
    message = completion.choices[0].message
    assert isinstance(completion, ParsedChatCompletion)
    assert isinstance(completion, ChatCompletion)
    assert message.parsed == City(name="Rome", founded=date(753, 4, 21))
    assert message.content == CITY
    sent = provider.last.body
    assert sent["stream"] is False
    assert sent["response_format"]["json_schema"]["schema"]["additionalProperties"] is False
    assert sent["response_format"]["json_schema"]["schema"]["required"] == ["name", "founded"]


def test_what_was_parsed_is_dumped_compared_and_copied(answer):
    completion = answer()
    plain = completion.model_dump()
    assert plain["choices"][0]["message"]["parsed"] == {"name": "Rome", "founded": date(753, 4, 21)}
    written = json.loads(completion.model_dump_json())
    assert written["choices"][0]["message"]["parsed"] == {"name": "Rome", "founded": "0753-04-21"}
    assert written == completion.model_dump(mode="json")
    assert completion == completion.model_copy(deep=True)
    assert pickle.loads(pickle.dumps(completion)) == completion
    assert "parsed=City(name='Rome'" in repr(completion)


def test_what_is_known_beside_the_answer_stays(answer):
    completion = answer()
    assert completion.ferrogate.attempts == 1
    assert completion._response.status_code == 200


def test_a_dataclass(answer):
    assert answer('{"x": 1, "y": 2}', Point).choices[0].message.parsed == Point(1, 2)
    dumped = answer('{"x": 1, "y": 2}', Point).to_dict()
    assert dumped["choices"][0]["message"]["parsed"] == {"x": 1, "y": 2}


def test_without_a_class_nothing_is_parsed(answer):
    completion = answer("{}", {"type": "json_object"})
    assert completion.choices[0].message.parsed is None
    assert completion.choices[0].message.tool_calls is None


def test_a_text_that_does_not_fit_raises(answer):
    with pytest.raises(ValidationError):
        answer('{"name": "Rome"}')


def test_a_class_without_schema_is_refused_before_anything_is_sent(client, messages, provider):
    with pytest.raises(TypeError, match="Unsupported response_format"):
        parse(client, messages, int)
    assert not provider.requests


def test_a_refusal_is_not_parsed(client, messages, provider):
    provider.play(provider.chat(message={"role": "assistant", "content": "no", "refusal": "I will not"}))
    assert parse(client, messages).choices[0].message.parsed is None


@pytest.mark.parametrize(
    ("finish", "error"),
    [("length", ferrogate.LengthFinishReasonError), ("content_filter", ferrogate.ContentFilterFinishReasonError)],
)
def test_an_answer_that_was_cut_raises(client, messages, provider, finish, error):
    provider.play(provider.chat('{"na', finish=finish))
    with pytest.raises(error) as caught:
        parse(client, messages)
    if finish == "length":
        assert caught.value.completion.choices[0].message.content == '{"na'


def test_calls_of_tools_made_of_models_are_parsed(client, messages, provider):
    call = {"id": "c", "type": "function", "function": {"name": "City", "arguments": CITY}}
    message = {"role": "assistant", "content": None, "tool_calls": [call]}
    provider.play(provider.chat(message=message, finish="tool_calls"))
    tools = iter([ferrogate.pydantic_function_tool(City)])
    completion = client.chat.completions.parse(model="m", messages=messages, tools=tools)
    (parsed,) = completion.choices[0].message.tool_calls
    assert isinstance(parsed.function.parsed_arguments, City)
    assert parsed.to_dict()["function"]["parsed_arguments"]["name"] == "Rome"
    sent = provider.last.body["tools"][0]["function"]
    assert (sent["name"], sent["description"], sent["strict"]) == ("City", "A city.", True)


def test_tools_that_are_not_strict_are_refused(client, messages, provider):
    tool = {"type": "function", "function": {"name": "f", "parameters": {}}}
    with pytest.raises(ValueError, match="`f` is not strict"):
        client.chat.completions.parse(model="m", messages=messages, tools=[tool])
    assert not provider.requests


async def test_awaited(aclient, messages, provider):
    provider.play(provider.chat(CITY))
    completion = await aclient.chat.completions.parse(model="m", messages=messages, response_format=City)
    assert completion.choices[0].message.parsed.name == "Rome"


@pytest.mark.parametrize("model", MODELS)
def test_every_provider(model, messages, scripted):
    scripted.push(CITY)
    completion = ferrogate.OpenAI().chat.completions.parse(model=model, messages=messages, response_format=City)
    assert completion.choices[0].message.parsed.founded == date(753, 4, 21)


# -- schemas


class Inner(BaseModel):
    value: int | None = None


class Outer(BaseModel):
    properties: Inner
    described: Inner = Field(description="Another one")
    many: list[Inner] = []


def test_schemas_are_strict_to_any_depth():
    schema = ferrogate.pydantic_function_tool(Outer)["function"]["parameters"]
    assert schema["additionalProperties"] is False
    assert schema["required"] == ["properties", "described", "many"]
    inner = schema["$defs"]["Inner"]
    assert inner["additionalProperties"] is False
    assert inner["required"] == ["value"]
    assert "default" not in inner["properties"]["value"]
    # A property that is called as a word of schemas is still a property.
    assert schema["properties"]["properties"] == {"$ref": "#/$defs/Inner"}
    # Nothing may stand beside a reference, so the reference is followed.
    assert schema["properties"]["described"]["description"] == "Another one"
    assert schema["properties"]["described"]["required"] == ["value"]
