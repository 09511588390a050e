"""What the tests share: a provider on loopback, clients that call it, and programs in processes of their own."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import ferrogate

sys.path.insert(0, str(Path(__file__).parent))

from support.server import Provider  # the folder of the tests is no package

OURS = ("OPENAI_", "ANTHROPIC_", "FERROGATE_")


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch):
    """No key, address or proxy of the machine reaches a test."""
    for name in list(os.environ):
        if name.startswith(OURS) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def provider():
    made = Provider()
    yield made
    made.close()


@pytest.fixture
def client(provider):
    return ferrogate.OpenAI(base_url=provider.base_url, api_key="sk-test", max_retries=0)


@pytest.fixture
def aclient(provider):
    return ferrogate.AsyncOpenAI(base_url=provider.base_url, api_key="sk-test", max_retries=0)


@pytest.fixture
def messages():
    return [{"role": "user", "content": "Hi"}]


class Program:
    """A Python program in a process of its own; `sys.argv[1:]` is what it is given."""

    def __init__(self, source, *arguments, **environment):
        home = str(Path(ferrogate.__file__).parents[1])
        command = [sys.executable, "-c", textwrap.dedent(source), *map(str, arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        self.process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": home, **environment}, **pipes)

    def finish(self, seconds=30):
        """Wait for its end; gives what it printed. Fails if it fails or does not end."""
        try:
            said, complained = self.process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            said, complained = self.process.communicate()
            pytest.fail(f"the program did not end within {seconds} s\n{said}\n{complained}")
        assert self.process.returncode == 0, complained
        return said


@pytest.fixture
def program():
    started = []

    def start(source, *arguments, **environment):
        started.append(Program(source, *arguments, **environment))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate()
