"""What `import ferrogate` does, and does not do."""

import sys

import pytest

# The package's own modules, and its native part. Raise it only for a module that every program needs.
OUR_MODULES = 10
# What the interpreter loads on our behalf beside them.
OTHER_MODULES = 6


def test_how_many_modules_are_loaded(program):
    said = program(
        """
        import sys
        before = set(sys.modules)
        import ferrogate
        print(*sorted(set(sys.modules) - before))
        """
    ).finish()
    loaded = said.split()
    ours = [name for name in loaded if name.split(".")[0] == "ferrogate"]
    assert "ferrogate._core" in ours
    assert len(ours) <= OUR_MODULES, ours
    assert len(loaded) - len(ours) <= OTHER_MODULES, sorted(set(loaded) - set(ours))


HEAVY = "typing typing_extensions dataclasses asyncio inspect enum json logging ssl socket http urllib re pydantic"


def test_nothing_heavy_is_loaded(program):
    said = program(
        """
        import sys
        before = set(sys.modules)
        import ferrogate
        print(*sorted((set(sys.modules) - before) & set(sys.argv[1].split())))
        """,
        HEAVY,
    ).finish()
    assert said.split() == []


def test_the_first_answer_loads_nothing_heavy_either(program):
    said = program(
        """
        import sys
        import ferrogate
        before = set(sys.modules)
        answer = ferrogate.completion("openai/m", [{"role": "user", "content": "Hi"}], mock_response="Hello")
        assert answer.choices[0].message.content == "Hello"
        print(*sorted((set(sys.modules) - before) & set(sys.argv[1].split())))
        """,
        HEAVY,
    ).finish()
    assert said.split() == []


def test_no_network_no_process_and_no_file_but_the_packages_own(program):
    said = program(
        """
        import sys, sysconfig
        from pathlib import Path

        allowed = (sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib"), sys.argv[1])
        seen = []

        def watch(event, arguments):
            if event.startswith(("socket.", "subprocess.", "os.fork", "os.exec", "os.spawn", "os.system")):
                seen.append((event, arguments))
            elif event == "open" and not str(arguments[0]).startswith(allowed):
                seen.append((event, arguments[0]))

        sys.addaudithook(watch)
        import ferrogate
        print(seen)
        """,
        str(__import__("pathlib").Path(__import__("ferrogate").__file__).parent),
    ).finish()
    assert said == "[]\n"


def test_no_environment_is_read(program):
    said = program(
        """
        import os

        class Watched(type(os.environ)):
            read = []
            def __getitem__(self, name):
                self.read.append(name)
                return super().__getitem__(name)

        os.environ.__class__ = Watched
        import ferrogate
        print(Watched.read)
        """
    ).finish()
    assert said == "[]\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="threads are counted in /proc")
def test_threads_begin_with_the_first_awaited_call(program, provider):
    said = program(
        """
        import asyncio, os, sys
        threads = lambda: len(os.listdir("/proc/self/task"))
        counted = [threads()]
        import ferrogate
        counted.append(threads())
        client = ferrogate.OpenAI(base_url=sys.argv[1], api_key="k")
        aclient = ferrogate.AsyncOpenAI(base_url=sys.argv[1], api_key="k")
        counted.append(threads())
        asyncio.run(aclient.chat.completions.create(model="m", messages=[]))
        counted.append(threads() > 1)
        print(*counted)
        """,
        provider.base_url,
    ).finish()
    assert said == "1 1 1 True\n"


def test_every_name_that_is_promised_is_there():
    import ferrogate

    for name in ferrogate.__all__:
        assert getattr(ferrogate, name) is not None
    assert {"OpenAI", "AsyncOpenAI", "completion", "acompletion", "Stream", "RateLimitError"} <= set(ferrogate.__all__)
    with pytest.raises(AttributeError, match="nothing_of_that_name"):
        _ = ferrogate.nothing_of_that_name


def test_subpackages_come_when_they_are_asked_for(program):
    said = program(
        """
        import sys
        import ferrogate
        assert "ferrogate.types" not in sys.modules
        print(ferrogate.types.chat.ChatCompletion.__name__)
        """
    ).finish()
    assert said == "ChatCompletion\n"
