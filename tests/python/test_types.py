"""The tree of `ferrogate.types`: openai-python's names at openai-python's places, made when asked for."""

import importlib
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

import ferrogate
from ferrogate import _core

ROOT = Path(__file__).resolve().parents[2]


def load_maker(name="make_stubs"):
    spec = importlib.util.spec_from_file_location(name, ROOT / "python" / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_modules_and_stubs_are_up_to_date():
    assert load_maker().stale() == [], "run python python/tools/make_stubs.py"
    assert load_maker("make_call_stubs").stale() == [], "run python python/tools/make_call_stubs.py"
    assert load_maker("make_resource_stubs").stale() == [], "run python python/tools/make_resource_stubs.py"


def test_every_shape_is_where_its_class_says():
    for path in _core._shape_names():
        module, _, name = path.rpartition(".")
        assert getattr(importlib.import_module(f"ferrogate.{module}"), name) is _core._class(path)


def test_modules_are_reached_by_attribute():
    import ferrogate.types

    assert ferrogate.types.chat.chat_completion.Choice.__module__ == "ferrogate.types.chat.chat_completion"
    assert ferrogate.types.completion_usage.CompletionUsage is ferrogate.types.CompletionUsage
    assert "ChatCompletion" in dir(ferrogate.types.chat)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = ferrogate.types.chat.Nothing


def test_the_words_of_requests_are_there():
    from ferrogate.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam
    from ferrogate.types.chat.completion_create_params import ResponseFormat

    assert ChatCompletionMessageParam is not None
    assert ResponseFormat is not None
    tool = ChatCompletionToolParam(type="function", function={"name": "f"})
    assert tool == {"type": "function", "function": {"name": "f"}}


def test_names_that_openai_has_here_are_at_the_same_place():
    chat = pytest.importorskip("openai.types.chat", reason="compares with the openai package")
    import ferrogate.types.chat as ours

    assert [name for name in ours.__all__ if not hasattr(chat, name)] == []


def test_importing_stays_small():
    code = (
        "import sys; before = set(sys.modules); "
        "import ferrogate._exceptions, ferrogate._sentinels, ferrogate.types.chat;"
        "print(*sorted({'typing', 'dataclasses', 'inspect', 'enum', 'asyncio', 'json'} & (set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(ferrogate.__file__).parents[1])},
    )
    assert done.stdout.strip() == ""
