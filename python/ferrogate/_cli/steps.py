"""The demo's steps. Each says what it will do, does it with ferrogate's public interface, shows and checks it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import ferrogate
from ferrogate._cli import paper

if TYPE_CHECKING:
    from ferrogate._cli.stage import Stage

CLAUDE = "anthropic/claude-sonnet-4-5"


def _asks(text: str) -> list[dict[str, Any]]:
    return [{"role": "user", "content": text}]


def call(stage: Stage) -> None:
    """Make one call that waits."""
    stage.script("Hello! Ask me anything.")
    stage.code(f'OpenAI().chat.completions.create(model="{stage.model}", messages=[…])')
    client = ferrogate.OpenAI()
    with stage.clock():
        answer = client.chat.completions.create(model=stage.model, messages=_asks("Say hello"))
    stage.sent()
    stage.answer(stage.check_text(answer.choices[0].message.content, "Hello! Ask me anything."))
    used = answer.usage.total_tokens if answer.usage else 0
    stage.check(answer["usage"]["total_tokens"] == used > 0, "usage is known")
    stage.done(answer.usage)


def at_once(stage: Stage) -> None:
    """Await several calls at once: 50 ms each, about 50 ms together."""
    import asyncio  # the other commands do not pay for it

    stage.script(*({"text": city, "delay_before_first_byte_ms": 50} for city in ("Oslo", "Rome", "Lima")))
    stage.code(f'await asyncio.gather(*(acompletion("{stage.model}", […]) for country in countries))')

    async def all_of_them() -> list[Any]:
        countries = ("Norway", "Italy", "Peru")
        asked = (ferrogate.acompletion(stage.model, _asks(f"The capital of {country}?")) for country in countries)
        return list(await asyncio.gather(*asked))

    with stage.clock(calls=3):
        answers = asyncio.run(all_of_them())
    stage.sent()
    cities = sorted(answer.choices[0].message.content for answer in answers)
    stage.answer(", ".join(cities))
    stage.check(cities == ["Lima", "Oslo", "Rome"], "each call got its own answer")
    stage.done(*(answer.usage for answer in answers))


def stream(stage: Stage) -> None:
    """Print an answer as it comes."""
    text = "One word after the other, as the provider sends them."
    stage.script({"text": text, "gap_ms": 15})
    stage.code(f'for chunk in completion("{stage.model}", […], stream=True): …')
    pieces: list[str] = []
    usage = None
    print(paper.begin("answer"), end="", flush=True)
    with stage.clock():
        chunks = ferrogate.completion(
            stage.model, _asks("Count to five in words"), stream=True, stream_options={"include_usage": True}
        )
        for chunk in chunks:
            usage = chunk.usage or usage
            if chunk.choices and chunk.choices[0].delta.content:
                pieces.append(chunk.choices[0].delta.content)
                print(pieces[-1], end="", flush=True)
    print()
    stage.sent()
    stage.check_text("".join(pieces), text)
    stage.check(usage is not None, "the last chunk tells the usage")
    paper.line("chunks", f"{len(pieces)} with text")
    stage.done(usage)


TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "temperature",
            "description": "The temperature in a city now, in degrees Celsius",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]


def temperature(city: str) -> str:
    """Tell a temperature; a real tool would measure it."""
    return json.dumps({"city": city, "celsius": 21})


def tools(stage: Stage) -> None:
    """Let the model call a Python function, and answer with what it gave."""
    final = "It is 21 °C in Oslo."
    stage.script({"tool_calls": [{"name": "temperature", "arguments": {"city": "Oslo"}}]}, final)
    stage.code(f'completion("{stage.model}", messages, tools=[temperature]), then again with the result')
    messages = _asks("How warm is it in Oslo now? Use the tool.")
    with stage.clock():
        first = ferrogate.completion(stage.model, messages, tools=TOOLS)
    wanted = first.choices[0].message.tool_calls or []
    stage.check([one.function.name for one in wanted] == ["temperature"], "the model calls the tool, once")
    result = temperature(**json.loads(wanted[0].function.arguments))
    said = first.choices[0].message.model_dump()
    messages += [said, {"role": "tool", "tool_call_id": wanted[0].id, "content": result}]
    with stage.clock():
        second = ferrogate.completion(stage.model, messages, tools=TOOLS)
    requests = stage.sent()
    paper.line("tool", f"{wanted[0].function.name}({wanted[0].function.arguments}) gave {result}")
    stage.answer(stage.check_text(second.choices[0].message.content, final))
    for request in requests[1:]:
        stage.check(request.json["messages"][-1]["content"] == result, "the tool's result was sent")
    stage.done(first.usage, second.usage)


FIELDS = ["name", "people"]
SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "people": {"type": "integer"}},
    "required": FIELDS,
    "additionalProperties": False,
}


def structured(stage: Stage) -> None:
    """Get an answer that follows a JSON schema."""
    stage.script('{"name": "Oslo", "people": 717710}')
    stage.code(f'completion("{stage.model}", […], response_format={{"type": "json_schema", …}})')
    wanted = {"type": "json_schema", "json_schema": {"name": "city", "schema": SCHEMA, "strict": True}}
    with stage.clock():
        answer = ferrogate.completion(stage.model, _asks("Describe Oslo"), response_format=wanted)
    requests = stage.sent()
    stage.check(requests[0].json["response_format"] == wanted, "the schema was sent")
    city = json.loads(answer.choices[0].message.content or "{}")
    stage.answer(f"a dict: {city}")
    stage.check(sorted(city) == FIELDS, "the answer has the schema's fields")
    stage.done(answer.usage)


def translated(stage: Stage) -> None:
    """Ask a provider that speaks another language, with the same words."""
    stage.script("Bonjour !")
    stage.code(f'completion("{CLAUDE}", […], max_tokens=100, stop=["END"], seed=7)')
    messages = [{"role": "system", "content": "Answer in French."}, *_asks("Say hello")]
    with stage.clock():
        answer = ferrogate.completion(CLAUDE, messages, max_tokens=100, stop=["END"], seed=7)
    request = stage.sent()[0]
    stage.check(request.path == "/v1/messages", "Anthropic's address was called")
    stage.check("x-api-key" in request.headers, "the key is shown as Anthropic wants it")
    said = {name: request.json.get(name) for name in ("max_tokens", "stop_sequences")}
    stage.check(said == {"max_tokens": 100, "stop_sequences": ["END"]}, "the arguments are in Anthropic's words")
    stage.check(all(one["role"] != "system" for one in request.json["messages"]), "instructions stand by themselves")
    stage.answer(stage.check_text(answer.choices[0].message.content, "Bonjour !"))
    stage.check(answer.choices[0].finish_reason == "stop", "the answer is in OpenAI's words")
    losses = answer._hidden_params["losses"]
    for loss in losses:
        paper.line("lost", f"{loss['field']}: {loss['outcome']}: {loss['detail']}")
    stage.check([loss["field"] for loss in losses] == ["seed"], "what Anthropic cannot be told is reported")
    stage.done(answer.usage)


def fallback(stage: Stage) -> None:
    """Ask somebody else where the first provider fails."""
    stage.script({"status": 503, "when": {"path": "/chat/completions"}}, "I step in.")
    stage.code(f'completion("{stage.model}", […], num_retries=0, fallbacks=["{CLAUDE}"])')
    with stage.clock():
        answer = ferrogate.completion(stage.model, _asks("Anybody there?"), num_retries=0, fallbacks=[CLAUDE])
    requests = stage.sent()
    paths = [request.path for request in requests]
    stage.check(paths == ["/v1/chat/completions", "/v1/messages"], "both were asked, in this order")
    by = answer._hidden_params["custom_llm_provider"]
    stage.answer(f"{stage.check_text(answer.choices[0].message.content, 'I step in.')} (from {by}, after a 503)")
    stage.check(by == "anthropic", "the second answered")
    stage.done(answer.usage)


def refused(stage: Stage) -> None:
    """Catch an error by its class, as with the openai package."""
    error = {"message": "Slow down, please", "type": "requests", "code": "rate_limit_exceeded"}
    stage.script({"status": 429, "error": error, "headers": {"retry-after": "7"}})
    stage.code("try: … except ferrogate.RateLimitError as error: …")
    caught = None
    with stage.clock():
        try:
            ferrogate.completion(stage.model, _asks("And again?"), num_retries=0)
        except ferrogate.RateLimitError as problem:
            caught = problem
    stage.sent()
    if caught is None:
        stage.check(caught, "a RateLimitError is raised")
        return
    attributes = ("status_code", "code", "type", "request_id", "provider", "model")
    stage.answer(f"{type(caught).__name__}: {caught.message}")
    paper.line("", ", ".join(f"{name}={getattr(caught, name)!r}" for name in attributes))
    stage.check((caught.status_code, caught.code) == (429, "rate_limit_exceeded"), "status and code are there")
    stage.check(caught.response.headers["retry-after"] == "7", "the headers are there")
    stage.done()


SCRIPTED = (
    ("A call", call),
    ("Calls at once, awaited", at_once),
    ("A stream", stream),
    ("A tool call", tools),
    ("A structured answer", structured),
    ("A provider that speaks another language", translated),
    ("A fallback after a 503", fallback),
    ("An error", refused),
)
"""What is shown against the scripted provider: titles and steps."""

REAL = (("A call", call), ("A stream", stream), ("A tool call", tools))
"""What is shown against a real provider."""
