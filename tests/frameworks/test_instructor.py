"""instructor."""

import asyncio

import instructor
import pytest
from pydantic import BaseModel

ROME = {"tool_calls": [{"name": "City", "arguments": {"name": "Rome", "people": 3}}]}
ASKED = [{"role": "user", "content": "Hi"}]


class City(BaseModel):
    name: str
    people: int


def test_it_gives_structures_by_a_tool(clients, model, scripted):
    scripted.push(ROME)
    made = instructor.from_openai(clients.sync, mode=instructor.Mode.TOOLS)
    found = made.chat.completions.create(model=model, messages=ASKED, response_model=City)
    # A class below ours: instructor adds its own methods to it.
    assert (found.name, found.people) == ("Rome", 3)


def test_it_streams_structures(clients, model, scripted, request):
    if "ours" in request.node.callspec.id:
        pytest.xfail("instructor takes a stream that is for `for` and `async for` alike for an asynchronous one")
    scripted.push(ROME)
    made = instructor.from_openai(clients.sync, mode=instructor.Mode.TOOLS)
    *_, last = made.chat.completions.create_partial(model=model, messages=ASKED, response_model=City)
    assert (last.name, last.people) == ("Rome", 3)


def test_it_asks_again_for_what_does_not_validate(clients, model, scripted):
    scripted.script([{"tool_calls": [{"name": "City", "arguments": {"name": "Rome"}}]}, ROME])
    made = instructor.from_openai(clients.sync, mode=instructor.Mode.TOOLS)
    assert made.chat.completions.create(model=model, messages=ASKED, response_model=City).people == 3
    assert len(scripted.requests) == 2


@pytest.mark.parametrize("mode", [instructor.Mode.TOOLS, instructor.Mode.JSON])
def test_it_gives_structures_async(clients, model, scripted, mode):
    scripted.push(ROME if mode is instructor.Mode.TOOLS else '{"name": "Rome", "people": 3}')
    made = instructor.from_openai(clients.aio, mode=mode)
    asked = made.chat.completions.create(model=model, messages=ASKED, response_model=City)
    found = asyncio.run(asked)
    assert (found.name, found.people) == ("Rome", 3)
