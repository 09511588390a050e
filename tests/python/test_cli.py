"""The command `ferrogate`: what it prints and how it ends."""

import importlib.metadata
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import ferrogate
from ferrogate.__main__ import main
from ferrogate._cli import demo, steps
from ferrogate.testing import ScriptedProvider

HOME = str(Path(ferrogate.__file__).parents[1])
MODEL = "openai/gpt-4o"
CLAUDE = "anthropic/claude-haiku-4-5"


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch):
    for row in ferrogate.providers():
        for name in (*row["api_key_env"], *row["base_url_env"]):
            monkeypatch.delenv(name, raising=False)


@pytest.fixture
def scripted():
    """A provider that all calls reach."""
    with ScriptedProvider(default={"text": "An answer"}) as provider, provider.environment():
        yield provider


@pytest.fixture
def _ctrl_c():
    """A shell starts programs in the background deaf to Ctrl-C, and their children are as well."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def start(*arguments):
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    environment = {**os.environ, "PYTHONPATH": HOME}
    return subprocess.Popen([sys.executable, "-m", "ferrogate", *arguments], env=environment, text=True, **pipes)


def finish(process, said=None):
    """Wait for its end: status, stdout, stderr."""
    out, err = process.communicate(said, timeout=30)
    return process.returncode, out, err


# ----- all commands -----


def test_version_and_help(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"ferrogate {ferrogate.__version__}\n")
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    listed = capsys.readouterr().out
    assert ended.value.code == 0
    assert all(command in listed for command in ("demo", "chat", "providers", "check", "translate"))


@pytest.mark.parametrize("arguments", [[], ["fly"], ["chat", "--max-tokens", "many"], ["translate", "-"]])
def test_wrong_usage_ends_with_2(capsys, arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: ferrogate" in capsys.readouterr().err


def test_the_package_does_not_load_its_commands():
    program = "import sys, ferrogate; print({'argparse', 'ferrogate._cli', 'ferrogate.__main__'} & set(sys.modules))"
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, env={**os.environ, "PYTHONPATH": HOME}, capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"


def test_the_installed_command_is_this_one():
    scripts = [one for one in importlib.metadata.entry_points(group="console_scripts") if one.name == "ferrogate"]
    assert all(one.load() is main for one in scripts)


# ----- demo -----


def test_the_demo_shows_each_step_and_checks_it(capsys):
    assert main(["demo"]) == 0
    shown = capsys.readouterr().out
    for number, (title, _) in enumerate(steps.SCRIPTED, 1):
        assert f"\n{number}. {title}\n" in shown
    for label, least in (("code", 8), ("request", 8), ("answer", 8), ("usage", 7), ("time", 8)):
        assert shown.count(f"\n  {label:10}") >= least, label
    assert "RateLimitError" in shown
    assert '"system": "Answer in French."' in shown
    assert "POST /v1/messages" in shown
    assert shown.splitlines()[-1].startswith("8 steps, 11 calls, ")
    assert shown.splitlines()[-1].endswith(": all as they should be")
    assert "\x1b" not in shown


def test_a_step_that_does_not_hold_fails_the_demo(capsys, monkeypatch):
    def wrong(stage):
        stage.script("this")
        stage.check_text("that", "this")

    def broken(stage):
        raise ZeroDivisionError(stage.model)

    monkeypatch.setattr(steps, "SCRIPTED", (("Wrong", wrong), ("Broken", broken), ("A call", steps.call)))
    assert main(["demo"]) == 1
    shown = capsys.readouterr().out
    assert "FAILED    this should be so and is not: the answer is 'this'" in shown
    assert f"ZeroDivisionError: {demo.MODEL}" in shown
    assert shown.splitlines()[-1].endswith("2 FAILED")


def test_where_a_key_is_set_some_steps_are_real(capsys, monkeypatch):
    call = {"name": "temperature", "arguments": {"city": "Oslo"}}
    with ScriptedProvider(["Hello", "one two", {"tool_calls": [call]}, "warm"]) as real:
        monkeypatch.setenv("OPENAI_API_KEY", "my-real-key")
        monkeypatch.setenv("OPENAI_API_BASE", real.base_url)
        assert main(["demo", "--scripted"]) == 0
        assert real.requests == []
        assert main(["demo"]) == 0
        shown = capsys.readouterr().out
        assert "OPENAI_API_KEY is set: 3 of these for real, with openai/gpt-4o-mini" in shown
        assert "ANTHROPIC_API_KEY" not in shown
        assert shown.splitlines()[-1].startswith("11 steps, 15 calls")
        assert [one.headers["authorization"] for one in real.requests] == ["Bearer my-real-key"] * 4
        assert "my-real-key" not in shown
        # Now it answers with echoes, and calls no tool.
        assert main(["demo"]) == 1
        monkeypatch.setenv("OPENAI_BASE_URL", real.base_url)
        assert main(["demo"]) == 0
        assert "no real calls are made" in capsys.readouterr().out


def test_colour_is_for_people(capsys, monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(steps, "SCRIPTED", steps.SCRIPTED[:1])
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["demo"])
    assert "\x1b[1m1. A call\x1b[0m" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    main(["demo"])
    assert "\x1b" not in capsys.readouterr().out


# ----- chat -----


def test_chat_streams_the_answer(scripted, capsys):
    assert (
        main(["chat", "-m", MODEL, "What?", "--system", "Be brief", "--temperature", "0.5", "--max-tokens", "9"]) == 0
    )
    assert capsys.readouterr() == ("An answer\n", "")
    body = scripted.last_request.json
    assert body["stream"] is True
    assert (body["model"], body["temperature"], body["max_completion_tokens"]) == ("gpt-4o", 0.5, 9)
    assert body["messages"] == [{"role": "system", "content": "Be brief"}, {"role": "user", "content": "What?"}]


@pytest.mark.parametrize("options", [[], ["--no-stream"]])
@pytest.mark.parametrize("model", [MODEL, CLAUDE])
def test_chat_tells_usage_on_stderr(scripted, capsys, model, options):
    scripted.push({"text": "yes", "usage": {"input": 7, "output": 3}})
    assert main(["chat", "-m", model, "--usage", "What?", *options]) == 0
    said, told = capsys.readouterr()
    assert said == "yes\n"
    assert told.startswith("7 prompt + 3 answer tokens, ")
    assert told.endswith(" ms\n")


@pytest.mark.parametrize("options", [[], ["--no-stream"]])
def test_chat_tells_what_a_provider_is_not_told(scripted, tmp_path, options):
    file = tmp_path / "ferrogate.toml"
    row = f'base_url = "{scripted.base_url}"\nkey_optional = true\nunsupported = ["temperature", "stream_options"]'
    file.write_text(f"[providers.mine]\n{row}\n")
    asked = ["--config", str(file), "-m", "mine/x", "--temperature", "0.5", "--usage", *options, "What?"]
    status, said, told = finish(start("chat", *asked))
    assert (status, said) == (0, "An answer\n")
    assert told.splitlines()[0].startswith("ferrogate: temperature is not sent: ")
    assert len(told.splitlines()) == 2
    assert "temperature" not in scripted.last_request.json


def test_chat_prints_the_whole_answer_as_json(scripted, capsys):
    assert main(["chat", "-m", CLAUDE, "--json", "What?"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["choices"][0]["message"]["content"] == "An answer"
    assert "stream" not in scripted.last_request.json


@pytest.mark.parametrize("prompt", [[], ["-"]])
def test_chat_reads_the_prompt_from_stdin(scripted, capsys, monkeypatch, prompt):
    monkeypatch.setattr(sys, "stdin", io.StringIO("What is\nthis?\n"))
    assert main(["chat", "-m", MODEL, *prompt]) == 0
    assert capsys.readouterr().out == "An answer\n"
    assert scripted.last_request.json["messages"][0]["content"] == "What is\nthis?\n"


def test_chat_falls_back(scripted, capsys):
    scripted.push({"status": 503, "headers": {"retry-after": "0"}, "when": {"model": "gpt-4o"}, "repeat": "forever"})
    assert main(["chat", "-m", MODEL, "--fallback", "groq/x", "--fallback", CLAUDE, "What?"]) == 0
    assert capsys.readouterr().out == "An answer\n"
    assert scripted.last_request.json["model"] == "x"


def test_a_failed_chat_is_one_line_on_stderr(scripted, capsys):
    scripted.push({"status": 400, "error": {"message": "What is\nthat?"}})
    assert main(["chat", "-m", MODEL, "What?"]) == 1
    assert capsys.readouterr() == ("", "ferrogate: openai/gpt-4o: What is that? (BadRequestError)\n")
    scripted.push({"text": "one two three", "cut_after_chunks": 2})
    assert main(["chat", "-m", MODEL, "What?"]) == 1
    said, complained = capsys.readouterr()
    assert said.rstrip("\n") == "one two"
    assert complained.count("\n") == 1
    assert "APIConnectionError" in complained


def test_chat_without_key_prompt_or_model(capsys, monkeypatch):
    assert main(["chat", "-m", MODEL, "What?"]) == 1
    assert "no API key for OpenAI; pass api_key or set OPENAI_API_KEY" in capsys.readouterr().err
    assert main(["chat", "What?"]) == 2
    assert "pass -m PROVIDER/MODEL" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.StringIO(" \n"))
    assert main(["chat", "-m", MODEL]) == 1
    assert "the prompt is empty" in capsys.readouterr().err


def test_chat_takes_the_model_of_a_configuration(scripted, tmp_path):
    file = tmp_path / "ferrogate.toml"
    file.write_text(
        f'[defaults]\nmodel = "mine/x"\n[providers.mine]\nbase_url = "{scripted.base_url}"\napi_key = "k"\n'
    )
    assert finish(start("chat", "--config", str(file), "What?")) == (0, "An answer\n", "")
    assert scripted.last_request.json["model"] == "x"


def test_a_conversation_remembers_what_was_said(scripted, capsys, monkeypatch):
    lines = iter(["First", "Fails", "Second", EOFError()])

    def read(_):
        line = next(lines)
        if isinstance(line, EOFError):
            raise line
        return line

    monkeypatch.setattr("builtins.input", read)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    scripted.push({"status": 400, "when": {"contains": "Fails"}})
    assert main(["chat", "-m", MODEL, "--system", "Be brief"]) == 0
    said, complained = capsys.readouterr()
    assert said == "An answer\nAn answer\n\n"
    assert complained.startswith("ferrogate: openai/gpt-4o: ")
    messages = scripted.last_request.json["messages"]
    assert [message["content"] for message in messages] == ["Be brief", "First", "An answer", "Second"]


@pytest.mark.usefixtures("_ctrl_c")
def test_ctrl_c_ends_a_chat_quietly(scripted):
    scripted.push({"text": "one two three", "stall_after_chunks": 1})
    process = start("chat", "-m", MODEL, "What?")
    assert process.stdout.read(3) == "one"
    process.send_signal(signal.SIGINT)
    begun = time.monotonic()
    status, _, complained = finish(process)
    assert (status, complained) == (130, "")
    assert time.monotonic() - begun < 5
    assert scripted.wait_for(1, finished=True)[0].aborted


def test_a_reader_that_leaves_is_no_error(scripted):
    scripted.push({"text": "one " * 50, "gap_ms": 10})
    process = start("chat", "-m", MODEL, "What?")
    assert process.stdout.read(3) == "one"
    process.stdout.close()
    assert process.wait(30) == 1
    assert process.stderr.read() == ""
    process.stdin.close()
    process.stderr.close()


# ----- providers, check, translate -----


def test_providers_are_listed(capsys, monkeypatch):
    monkeypatch.setenv("GROQ_API_KEY", "a-secret")
    assert main(["providers"]) == 0
    said = capsys.readouterr().out
    lines = {line.split()[0]: re.split(r"  +", line) for line in said.splitlines()}
    assert lines["NAME"] == ["NAME", "LANGUAGES", "OPERATIONS", "STREAMS", "KEY", "EVIDENCE"]
    assert lines["groq"][:5] == ["groq", "openai_chat, openai_responses", "chat", "yes", "GROQ_API_KEY set"]
    assert lines["anthropic"][4] == "ANTHROPIC_API_KEY missing"
    assert lines["deepseek"][1] == "openai_chat, anthropic"
    assert lines["lm_studio"][4] == "not needed"
    assert "recordings" in lines["openai"][5]
    assert lines["anyscale"][5] == "unverified"
    assert len(lines) == len(ferrogate.providers()) + 1
    assert "a-secret" not in said


def test_one_provider_by_name_or_alias(capsys):
    assert main(["providers", "together"]) == 0
    fields = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert fields["name"] == "together_ai"
    assert fields["base_url_env"] == "TOGETHER_AI_API_BASE"
    assert fields["api_key_env"] == "TOGETHERAI_API_KEY, TOGETHER_API_KEY, TOGETHER_AI_API_KEY"
    assert fields["rename"] == "max_completion_tokens: max_tokens"
    assert (fields["key_optional"], fields["has_key"]) == ("no", "no")
    assert "models" not in fields


def test_a_provider_in_two_languages(capsys):
    assert main(["providers", "deepseek"]) == 0
    said = capsys.readouterr().out
    assert "https://api.deepseek.com/anthropic" in said
    assert "language anthropic" in said


def test_providers_as_data(capsys):
    assert main(["providers", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == ferrogate.providers()
    assert main(["providers", "groq", "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["name"], row["streaming"], row["verified"]) == ("groq", True, True)
    assert row["recordings"]["chat"] > 0


def test_a_provider_that_is_mistyped(capsys):
    assert main(["providers", "depseek"]) == 1
    assert "no provider 'depseek'; did you mean 'deepseek'?" in capsys.readouterr().err
    assert main(["providers", "nobody-at-all"]) == 1
    assert "did you mean" not in capsys.readouterr().err


def test_check_says_ok_or_what_is_wrong(capsys, tmp_path):
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text("[defaults]\nmax_retries = 3\n")
    # In a process of its own: a file that was read stays in force.
    assert finish(start("check", str(good))) == (0, f"{good}: ok\n", "")
    bad.write_text("[defaults]\nmax_retrys = 3\n")
    assert main(["check", str(bad)]) == 1
    complained = capsys.readouterr().err
    assert complained.startswith(f"ferrogate: {bad}: ")
    assert "line 2" in complained
    assert "did you mean 'max_retries'?" in complained
    assert main(["check", str(tmp_path / "none.toml")]) == 1
    assert "none.toml cannot be read" in capsys.readouterr().err


REQUEST = {"model": "claude-haiku-4-5", "max_tokens": 5, "stop": "END", "seed": 1, "messages": []}


def test_translate_prints_the_body_and_its_losses(capsys, tmp_path):
    file = tmp_path / "request.json"
    file.write_text(json.dumps({**REQUEST, "messages": [{"role": "user", "content": "Grüße"}]}))
    assert main(["translate", "--from", "openai_chat", "--to", "anthropic", str(file)]) == 0
    said, lost = capsys.readouterr()
    body = json.loads(said)
    assert (body["max_tokens"], body["stop_sequences"]) == (5, ["END"])
    assert "Grüße" in said
    assert lost.startswith("seed: dropped: ")
    assert lost.count("\n") == 1


def test_translate_reads_streams_and_stdin():
    events = [
        {"type": "message_start", "message": {"id": "m", "role": "assistant", "model": "c", "content": []}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
        {"type": "message_stop"},
    ]
    stream = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events)
    options = ["--from", "anthropic", "--to", "openai_chat", "--kind", "response", "--stream", "-"]
    status, said, _ = finish(start("translate", *options), stream)
    chunks = [json.loads(line) for line in said.splitlines()]
    assert status == 0
    texts = [chunk["choices"][0]["delta"].get("content") for chunk in chunks if chunk["choices"]]
    assert "".join(text or "" for text in texts) == "Hi"


def test_translate_says_what_it_cannot_read(capsys, tmp_path):
    file = tmp_path / "request.json"
    file.write_text("{")
    assert main(["translate", "--from", "openai_chat", "--to", "anthropic", str(file)]) == 1
    assert capsys.readouterr().err.startswith("ferrogate: the request body is not a JSON object")
    assert main(["translate", "--from", "latin", "--to", "anthropic", str(file)]) == 1
    assert "no language 'latin'; there are openai_chat, " in capsys.readouterr().err
    assert main(["translate", "--from", "openai_chat", "--to", "anthropic", str(tmp_path / "none")]) == 1
    assert "No such file" in capsys.readouterr().err
    file.write_text('{"type": "error", "error": {"type": "overloaded_error", "message": "Too busy"}}')
    options = ["--from", "anthropic", "--to", "openai_chat", "--kind", "response", "--status", "529"]
    assert main(["translate", *options, str(file)]) == 1
    assert "Too busy" in capsys.readouterr().err
