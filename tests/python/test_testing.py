"""The scripted provider as users have it: scripts, faults, what it was sent, recordings, the pytest fixture."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider

HI = [{"role": "user", "content": "Hi there"}]
HOME = str(Path(ferrogate.__file__).parents[1])


@pytest.fixture
def scripted():
    with ScriptedProvider() as provider:
        yield provider


@pytest.fixture
def _ctrl_c():
    """A shell starts programs in the background deaf to Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_single_models():
    with ScriptedProvider(models=["a", "org/b"]) as provider:
        client = provider.client()
        assert client.models.retrieve("org/b").id == "org/b"
        assert client.models.delete("a").deleted
        with pytest.raises(ferrogate.NotFoundError, match="'c' does not exist"):
            client.models.retrieve("c")


def ask(client, **options):
    return client.chat.completions.create(model="gpt-4o", messages=HI, **options)


def text(answer):
    return answer.choices[0].message.content


def run(program, **environment):
    environment = {**os.environ, "PYTHONPATH": HOME, **environment}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=True).stdout


def test_steps_come_in_order_and_then_requests_are_echoed():
    with ScriptedProvider(["one", {"text": "two"}]) as provider:
        assert provider.steps_left == 2
        assert [text(ask(provider.client())) for _ in range(3)] == ["one", "two", "You said: Hi there"]
        assert provider.steps_left == 0


def test_a_single_step_is_a_script_and_a_default_comes_when_it_is_over():
    with ScriptedProvider("one", default={"text": "always"}) as provider:
        assert [text(ask(provider.client())) for _ in range(3)] == ["one", "always", "always"]
        provider.set_default("from now on")
        assert text(ask(provider.client())) == "from now on"


def test_requests_are_kept_as_they_came(scripted):
    ask(scripted.client(), seed=2**70, extra_headers={"X-Mine": "1"}, extra_query={"a": "b"})
    request = scripted.last_request
    assert (request.number, request.method, request.path, request.query) == (1, "POST", "/v1/chat/completions", "a=b")
    assert request.headers["x-mine"] == "1"
    assert request.headers["authorization"] == "Bearer test-key"
    assert request.json == json.loads(request.body)
    assert request.json["seed"] == 2**70
    scripted.wait_for(finished=True)
    assert (scripted.last_request.finished, scripted.last_request.aborted) == (True, False)
    assert repr(request) == "<Request 1: POST /v1/chat/completions>"


def test_without_a_request_there_is_no_last_one(scripted):
    assert scripted.requests == []
    with pytest.raises(LookupError, match="no request"):
        _ = scripted.last_request


def test_requests_outlive_the_provider(scripted):
    ask(scripted.client())
    scripted.close()
    scripted.close()
    assert len(scripted.requests) == 1
    with pytest.raises(ferrogate.APIConnectionError):
        ask(scripted.client(max_retries=0))


def test_errors_have_status_headers_and_words(scripted):
    error = {"message": "too fast", "type": "requests", "code": "slow_down"}
    scripted.push({"status": 429, "headers": {"retry-after": "7"}, "error": error})
    with pytest.raises(ferrogate.RateLimitError, match="too fast") as caught:
        ask(scripted.client(max_retries=0))
    assert (caught.value.status_code, caught.value.code, caught.value.type) == (429, "slow_down", "requests")
    assert caught.value.response.headers["retry-after"] == "7"


def test_clients_try_again_as_they_do_with_real_providers(scripted):
    scripted.script([{"status": 429, "headers": {"retry-after": "0"}}, "at last"])
    assert text(ask(scripted.client())) == "at last"
    assert len(scripted.requests) == 2


def test_a_cut_stream_is_an_error_after_its_chunks(scripted):
    scripted.push({"text": "one two three", "cut_after_chunks": 2})
    pieces = []
    with pytest.raises(ferrogate.APIConnectionError):  # noqa: PT012  # the chunks before it are part of what is shown
        for chunk in ask(scripted.client(), stream=True):
            pieces.append(chunk.choices[0].delta.content or "")  # noqa: PERF401  # what came before the error counts
    assert "".join(pieces) == "one two"


def test_leaving_a_stream_early_is_seen_as_an_abort(scripted):
    scripted.push({"text": "one two three four five", "gap_ms": 200})
    with ask(scripted.client(), stream=True) as stream:
        next(stream)
    (request,) = scripted.wait_for(1, finished=True)
    assert request.aborted


def test_steps_choose_their_requests_and_repeat(scripted):
    scripted.script([{"text": "small", "when": {"model": "mini"}, "repeat": 2}, {"text": "any", "repeat": "forever"}])
    client = scripted.client()

    def say(model):
        return text(client.chat.completions.create(model=model, messages=HI))

    assert [say(model) for model in ("big", "mini", "big", "mini", "mini")] == ["any", "small", "any", "small", "any"]


def test_tool_calls_usage_and_bytes(scripted):
    call = {"name": "weather", "arguments": {"city": "Oslo"}}
    scripted.push({"tool_calls": [call], "usage": {"input": 7, "cache_read": 5, "output": 3}})
    answer = ask(scripted.client())
    assert json.loads(answer.choices[0].message.tool_calls[0].function.arguments) == {"city": "Oslo"}
    assert (answer.choices[0].finish_reason, answer.usage.prompt_tokens, answer.usage.completion_tokens) == (
        "tool_calls",
        12,
        3,
    )
    scripted.push({"raw": b"HTTP/1.1 418 \xff\r\ncontent-length: 0\r\n\r\n"})
    with pytest.raises(ferrogate.APIStatusError) as caught:
        ask(scripted.client(max_retries=0))
    assert caught.value.status_code == 418


def test_embeddings_and_models_are_answered_too():
    with ScriptedProvider({"embeddings": [[1.0, 2.5]]}, models=["a", "b"]) as provider:
        client = provider.client()
        assert client.embeddings.create(model="e", input="x", encoding_format="float").data[0].embedding == [1.0, 2.5]
        assert [model.id for model in client.models.list()] == ["a", "b"]


@pytest.mark.parametrize("step", [{"txt": "x"}, {"gap_ms": "x"}, 3, {"text": "x", "when": {"modell": "x"}}])
def test_a_wrong_step_is_refused_and_named(scripted, step):
    for attempt in (lambda: scripted.push(step), lambda: ScriptedProvider([step])):
        with pytest.raises(ferrogate.ConfigError, match=r"scripted step.* is wrong: .*(txt|gap_ms|not 3|modell)"):
            attempt()


def test_a_port_can_be_chosen_and_may_be_taken(scripted):
    port = int(scripted.url.rpartition(":")[2])
    with pytest.raises(ferrogate.ConfigError, match=f"127.0.0.1:{port}"):
        ScriptedProvider(port=port)


def test_addresses(scripted):
    assert scripted.url.startswith("http://127.0.0.1:")
    assert scripted.base_url == scripted.url + "/v1"
    assert scripted.anthropic_url == scripted.url
    assert scripted.url in repr(scripted)


def test_clear_forgets_requests_and_steps(scripted):
    scripted.push("x")
    ask(scripted.client())
    scripted.push("y")
    scripted.clear()
    assert (scripted.requests, scripted.steps_left) == ([], 0)
    assert scripted.connections[0] == 1


def test_waiting_ends_when_the_requests_are_there(scripted):
    threading.Thread(target=ask, args=(scripted.client(),)).start()
    assert len(scripted.wait_for(1)) == 1
    begun = time.monotonic()
    with pytest.raises(TimeoutError, match=r"0\.1 s for 2 requests; 1 came"):
        scripted.wait_for(2, timeout=0.1)
    assert time.monotonic() - begun < 2


@pytest.mark.usefixtures("_ctrl_c")
def test_ctrl_c_ends_a_wait(scripted):
    threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        scripted.wait_for(1, timeout=30)
    assert time.monotonic() - begun < 5


async def test_async_code_uses_it_as_well():
    async with ScriptedProvider(["one"]) as provider:
        answer = await provider.async_client().chat.completions.create(model="m", messages=HI)
        assert text(answer) == "one"
        (request,) = await provider.await_for(1, finished=True)
        assert request.json["model"] == "m"
        with pytest.raises(TimeoutError, match=r"0\.02 s for 2 requests; 1 came"):
            await provider.await_for(2, timeout=0.02)
        begun = time.monotonic()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(provider.await_for(2, timeout=30), 0.02)
        assert time.monotonic() - begun < 5


def test_in_its_environment_each_provider_is_this_one(scripted, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/nobody")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "a-real-one")
    monkeypatch.delenv("GROQ_API_KEY", raising=False)
    before = dict(os.environ)
    with scripted.environment() as same:
        assert same is scripted
        for model in ("anthropic/claude-sonnet-4-5", "groq/llama", "openai/gpt-4o"):
            assert text(ferrogate.completion(model, HI)) == "You said: Hi there"
        assert text(ferrogate.OpenAI().chat.completions.create(model="claude-opus-4-1", messages=HI))
    assert dict(os.environ) == before
    paths = [request.path for request in scripted.requests]
    assert paths == ["/v1/messages", "/v1/chat/completions", "/v1/chat/completions", "/v1/messages"]
    assert [request.json["model"] for request in scripted.requests][:3] == ["claude-sonnet-4-5", "llama", "gpt-4o"]
    assert scripted.requests[0].headers["x-api-key"] == "test-key"


def test_its_environment_may_be_for_some_providers_only(scripted, monkeypatch):
    monkeypatch.delenv("GROQ_API_BASE", raising=False)
    with scripted.environment("anthropic"):
        assert os.environ["ANTHROPIC_BASE_URL"] == scripted.url
        assert "GROQ_API_BASE" not in os.environ
    with pytest.raises(ValueError, match="no provider 'antropic'"), scripted.environment("antropic"):
        pass


def test_its_environment_is_put_back_after_an_error(scripted):
    before = dict(os.environ)
    with pytest.raises(ZeroDivisionError), scripted.environment():
        raise ZeroDivisionError
    assert dict(os.environ) == before


def test_a_proxy_does_not_stand_between():
    program = """
import ferrogate
from ferrogate.testing import ScriptedProvider
with ScriptedProvider(["direct"]) as provider, provider.environment():
    print(ferrogate.completion("groq/x", [], num_retries=0).choices[0].message.content)
"""
    assert run(program, HTTP_PROXY="http://127.0.0.1:9", http_proxy="http://127.0.0.1:9", NO_PROXY="") == "direct\n"


def test_what_was_recorded_is_replayed(tmp_path):
    file = tmp_path / "calls.jsonl"
    asked = {"model": "m", "messages": HI, "extra_headers": {"X-Api-Key": "a-secret", "X-Kind": "kept"}}
    with (
        ScriptedProvider(["whole", "streamed word by word"]) as real,
        ScriptedProvider.record(file, real.url) as between,
    ):
        client = between.client(api_key="my-real-key")
        first = client.chat.completions.create(**asked)
        streamed = list(client.chat.completions.create(**asked, stream=True))
        assert [request.headers["authorization"] for request in real.requests] == ["Bearer my-real-key"] * 2
    written = file.read_text()
    assert "my-real-key" not in written
    assert "a-secret" not in written
    lines = [json.loads(line) for line in written.splitlines()]
    assert [line["request"]["path"] for line in lines] == ["/v1/chat/completions"] * 2
    assert lines[0]["request"]["headers"]["x-kind"] == "kept"
    with ScriptedProvider.replay(file) as provider:
        client = provider.client(max_retries=0)
        again = list(client.chat.completions.create(**asked, stream=True))
        assert [chunk.model_dump() for chunk in again] == [chunk.model_dump() for chunk in streamed]
        assert client.chat.completions.create(**asked).model_dump() == first.model_dump()
        with pytest.raises(ferrogate.NotFoundError, match="not in the recording"):
            client.embeddings.create(model="e", input="x")


def test_a_recording_keeps_the_real_keys(tmp_path, monkeypatch):
    monkeypatch.setenv("ANTHROPIC_API_KEY", "my-real-key")
    file = tmp_path / "calls.jsonl"
    with ScriptedProvider() as real, ScriptedProvider.record(file, real.url) as between:
        with between.environment("anthropic"):
            ferrogate.completion("anthropic/claude-sonnet-4-5", HI)
        assert real.last_request.headers["x-api-key"] == "my-real-key"
    assert "my-real-key" not in file.read_text()


def test_a_real_provider_that_is_not_there_is_a_502(tmp_path):
    with ScriptedProvider() as gone:
        address = gone.url
    with ScriptedProvider.record(tmp_path / "calls.jsonl", address) as between:
        with pytest.raises(ferrogate.InternalServerError) as caught:
            ask(between.client(max_retries=0, api_key="k"))
        assert caught.value.status_code == 502
    assert (tmp_path / "calls.jsonl").read_text() == ""


def test_files_that_cannot_be_used_are_named(tmp_path):
    with pytest.raises(ferrogate.ConfigError, match="nowhere"):
        ScriptedProvider.replay(tmp_path / "nowhere")
    with pytest.raises(ferrogate.ConfigError, match="nowhere"):
        ScriptedProvider.record(tmp_path / "nowhere" / "x", "http://127.0.0.1:9")
    (tmp_path / "bad").write_text("{}\n")
    with pytest.raises(ferrogate.ConfigError, match="line 1"):
        ScriptedProvider.replay(tmp_path / "bad")


def test_the_pytest_fixture_is_fresh_for_each_test(tmp_path):
    (tmp_path / "test_mine.py").write_text(
        """
import pytest

@pytest.mark.parametrize("word", ["a", "b"])
def test_mine(scripted_provider, word):
    assert scripted_provider.requests == [] and scripted_provider.steps_left == 0
    scripted_provider.script([word, "left over"])
    answer = scripted_provider.client().chat.completions.create(model="m", messages=[])
    assert answer.choices[0].message.content == word
"""
    )
    # Without the installed plugins: this one may be among them, and is not loaded twice.
    environment = {**os.environ, "PYTHONPATH": HOME, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "ferrogate.testing.plugin", "-p", "no:cacheprovider", "."]
    ran = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stdout
    assert "2 passed" in ran.stdout


def test_the_plugin_loads_little():
    """It is imported whenever pytest starts in an environment where ferrogate is installed."""
    program = """
import sys, pytest
before = set(sys.modules)
import ferrogate.testing.plugin
print(sorted(name for name in set(sys.modules) - before if not name.startswith("ferrogate.")))
"""
    assert run(program) == "['ferrogate']\n"
    assert run("import sys, ferrogate; print('ferrogate.testing' in sys.modules)") == "False\n"
