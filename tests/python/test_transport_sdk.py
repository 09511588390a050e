"""The official SDKs over our transport, with another provider behind than the one they are made for."""

import asyncio
import contextlib
import gc

import pytest

import ferrogate.transport
from ferrogate.testing import ScriptedProvider

TOOL = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
CALL = {"tool_calls": [{"name": "weather", "arguments": {"city": "Rome"}}]}


class OpenAI:
    behind = "anthropic/claude-sonnet-4-5"

    def __init__(self):
        self.sdk = pytest.importorskip("openai")
        self.client = self.sdk.OpenAI(api_key="sdk-key")
        self.aclient = self.sdk.AsyncOpenAI(api_key="sdk-key")
        self.error, self.in_stream = self.sdk.RateLimitError, self.sdk.APIError

    def arguments(self, more=()):
        return {"model": self.behind, "messages": [{"role": "user", "content": "Hi"}], **dict(more)}

    def chat(self):
        return self.client.chat.completions.create(**self.arguments()).choices[0].message.content

    async def achat(self):
        return (await self.aclient.chat.completions.create(**self.arguments())).choices[0].message.content

    def stream(self):
        for chunk in self.client.chat.completions.create(**self.arguments({"stream": True})):
            if chunk.choices and chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    async def astream(self):
        async for chunk in await self.aclient.chat.completions.create(**self.arguments({"stream": True})):
            if chunk.choices and chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    def tool(self):
        tools = [{"type": "function", "function": {"name": "weather", "parameters": TOOL}}]
        answer = self.client.chat.completions.create(**self.arguments({"tools": tools}))
        return answer.choices[0].message.tool_calls[0].function.arguments


class Anthropic:
    behind = "openai/gpt-4o"

    def __init__(self):
        self.sdk = pytest.importorskip("anthropic")
        self.client = self.sdk.Anthropic(api_key="sdk-key")
        self.aclient = self.sdk.AsyncAnthropic(api_key="sdk-key")
        self.error, self.in_stream = self.sdk.RateLimitError, self.sdk.APIError

    def arguments(self, more=()):
        messages = [{"role": "user", "content": "Hi"}]
        return {"model": self.behind, "max_tokens": 50, "messages": messages, **dict(more)}

    def chat(self):
        return self.client.messages.create(**self.arguments()).content[0].text

    async def achat(self):
        return (await self.aclient.messages.create(**self.arguments())).content[0].text

    def stream(self):
        with self.client.messages.stream(**self.arguments()) as stream:
            yield from stream.text_stream

    async def astream(self):
        async with self.aclient.messages.stream(**self.arguments()) as stream:
            async for text in stream.text_stream:
                yield text

    def tool(self):
        tools = [{"name": "weather", "input_schema": TOOL}]
        return self.client.messages.create(**self.arguments({"tools": tools})).content[0].input


class Genai:
    behind = "anthropic/claude-sonnet-4-5"

    def __init__(self):
        self.sdk = pytest.importorskip("google.genai")
        self.client = self.sdk.Client(api_key="sdk-key")
        self.aclient = self.client.aio
        self.error, self.in_stream = self.sdk.errors.ClientError, self.sdk.errors.APIError

    def arguments(self, more=()):
        return {"model": self.behind, "contents": "Hi", **dict(more)}

    def chat(self):
        return self.client.models.generate_content(**self.arguments()).text

    async def achat(self):
        return (await self.aclient.models.generate_content(**self.arguments())).text

    def stream(self):
        for chunk in self.client.models.generate_content_stream(**self.arguments()):
            if chunk.text:
                yield chunk.text

    async def astream(self):
        async for chunk in await self.aclient.models.generate_content_stream(**self.arguments()):
            if chunk.text:
                yield chunk.text

    def tool(self):
        schema = {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}}
        tools = [{"function_declarations": [{"name": "weather", "parameters": schema}]}]
        answer = self.client.models.generate_content(**self.arguments({"config": {"tools": tools}}))
        return answer.function_calls[0].args


class Mistral:
    behind = "anthropic/claude-sonnet-4-5"

    def __init__(self):
        self.sdk = pytest.importorskip("mistralai.client")
        self.client = self.aclient = self.sdk.Mistral(api_key="sdk-key")
        errors = pytest.importorskip("mistralai.client.errors")
        # An error where an event should be is one that it cannot read.
        self.error, self.in_stream = errors.SDKError, errors.ResponseValidationError

    def arguments(self, more=()):
        return {"model": self.behind, "messages": [{"role": "user", "content": "Hi"}], **dict(more)}

    def chat(self):
        return self.client.chat.complete(**self.arguments()).choices[0].message.content

    async def achat(self):
        return (await self.client.chat.complete_async(**self.arguments())).choices[0].message.content

    def stream(self):
        for event in self.client.chat.stream(**self.arguments()):
            if event.data.choices and event.data.choices[0].delta.content:
                yield event.data.choices[0].delta.content

    async def astream(self):
        async for event in await self.client.chat.stream_async(**self.arguments()):
            if event.data.choices and event.data.choices[0].delta.content:
                yield event.data.choices[0].delta.content

    def tool(self):
        tools = [{"type": "function", "function": {"name": "weather", "parameters": TOOL}}]
        answer = self.client.chat.complete(**self.arguments({"tools": tools}))
        return answer.choices[0].message.tool_calls[0].function.arguments


class Cohere:
    behind = "anthropic/claude-sonnet-4-5"

    def __init__(self):
        self.sdk = pytest.importorskip("cohere")
        self.client = self.sdk.ClientV2(api_key="sdk-key", max_retries=0)
        self.aclient = self.sdk.AsyncClientV2(api_key="sdk-key", max_retries=0)
        self.error = self.sdk.errors.TooManyRequestsError

    def arguments(self, more=()):
        return {"model": self.behind, "messages": [{"role": "user", "content": "Hi"}], **dict(more)}

    def chat(self):
        return self.client.chat(**self.arguments()).message.content[0].text

    async def achat(self):
        return (await self.aclient.chat(**self.arguments())).message.content[0].text

    def stream(self):
        for event in self.client.chat_stream(**self.arguments()):
            if event.type == "content-delta":
                yield event.delta.message.content.text

    async def astream(self):
        async for event in self.aclient.chat_stream(**self.arguments()):
            if event.type == "content-delta":
                yield event.delta.message.content.text

    def tool(self):
        tools = [{"type": "function", "function": {"name": "weather", "parameters": TOOL}}]
        answer = self.client.chat(**self.arguments({"tools": tools}))
        return answer.message.tool_calls[0].function.arguments


SDKS = {"openai": OpenAI, "anthropic": Anthropic, "google-genai": Genai, "mistralai": Mistral, "cohere": Cohere}


@pytest.fixture
def scripted(monkeypatch):
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY"):
        monkeypatch.setenv(name, "of-the-environment")
    with ScriptedProvider() as provider, provider.environment("openai", "anthropic"):
        yield provider


@pytest.fixture(params=SDKS)
def sdk(request, scripted):
    module = {"google-genai": "google.genai"}.get(request.param, request.param)
    pytest.importorskip(module)
    settings = {"max_retries": 0, "trust_env": False}
    with ferrogate.transport.patch(request.param, client=settings):
        yield SDKS[request.param]()


def behind(scripted):
    """What the provider behind was asked: it is another one, in its language, with its own key."""
    last = scripted.last_request
    assert "sdk-key" not in str(last.headers)
    return last


def test_a_chat_is_answered_by_another_provider(sdk, scripted):
    scripted.push("Good day")
    assert sdk.chat() == "Good day"
    assert behind(scripted).json["model"] == sdk.behind.split("/")[1]


def test_a_stream_comes_in_the_sdks_language(sdk, scripted):
    scripted.push("one two three")
    pieces = list(sdk.stream())
    assert pieces == ["one", " two", " three"]
    assert behind(scripted).json["stream"] is True


def test_a_tool_is_called(sdk, scripted):
    scripted.push(CALL)
    called = sdk.tool()
    called = called if isinstance(called, str) else str(called)
    assert "Rome" in called


def test_an_error_is_the_sdks_own_and_not_tried_twice(sdk, scripted):
    scripted.set_default({"status": 429, "error": {"message": "slow down"}})
    with pytest.raises(sdk.error) as caught:
        sdk.chat()
    assert "slow down" in str(caught.value)
    assert len(scripted.requests) == 1


def test_an_error_within_a_stream_is_raised(sdk, scripted):
    scripted.push({"text": "one two three", "error_after_chunks": 2})
    # Cohere's knows no error within a stream; for it the answer ends without its end.
    told = contextlib.nullcontext() if isinstance(sdk, Cohere) else pytest.raises(sdk.in_stream)
    seen = []
    with told:
        note(sdk.stream(), seen)
    assert seen == ["one", " two"]


def note(stream, seen):
    """Keep what came, also of a stream that breaks off."""
    seen.extend(stream)


def test_async_calls_and_streams(sdk, scripted):
    async def both():
        answered = await sdk.achat()
        return answered, [piece async for piece in sdk.astream()]

    scripted.script(["Good day", "one two"])
    assert asyncio.run(both()) == ("Good day", ["one", " two"])


def test_a_stream_that_is_left_closes_the_connection(sdk, scripted):
    scripted.push({"text": "word " * 300, "gap_ms": 20})
    stream = sdk.stream()
    next(stream)
    stream.close()
    # Not all of them close what they stop reading; then it closes as it is collected.
    del stream
    gc.collect()
    assert scripted.wait_for(finished=True, timeout=10)[0].aborted


def test_a_patch_is_undone():
    base = pytest.importorskip("openai._base_client")
    before = base.SyncHttpxClientWrapper.__dict__.get("__init__")
    patch = ferrogate.transport.patch("openai")
    assert base.SyncHttpxClientWrapper.__dict__.get("__init__") is not before
    patch.undo()
    patch.undo()
    assert base.SyncHttpxClientWrapper.__dict__.get("__init__") is before


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_a_plain_client_of_either_package(package, scripted):
    module = pytest.importorskip(package)
    transport = ferrogate.transport.httpx(package=package, model="openai/gpt-4o")
    scripted.push("Good day")
    with module.Client(transport=transport) as client:
        asked = {"model": "x", "max_tokens": 9, "messages": [{"role": "user", "content": "Hi"}]}
        answer = client.post("https://api.anthropic.com/v1/messages", json=asked, headers={"x-api-key": "sdk-key"})
    assert answer.status_code == 200
    assert answer.json()["content"][0]["text"] == "Good day"
    assert answer.headers["request-id"] == answer.headers["x-request-id"]
    assert behind(scripted).path.endswith("/chat/completions")


def test_a_name_without_a_provider_goes_to_the_sdks_own_with_its_key(scripted):
    openai = pytest.importorskip("openai")
    with ferrogate.transport.patch("openai", models={"fast": "anthropic/claude-sonnet-4-5"}):
        client = openai.OpenAI(api_key="sdk-key", base_url=f"{scripted.url}/v1")
        messages = [{"role": "user", "content": "Hi"}]
        client.chat.completions.create(model="mine", messages=messages)
        assert scripted.last_request.headers["authorization"] == "Bearer sdk-key"
        client.chat.completions.create(model="fast", messages=messages)
        assert "sdk-key" not in str(scripted.last_request.headers)
        assert [model.id for model in client.models.list()] == ["test-model"]
