"""What tests of frameworks share: a scripted provider, and the doors by which a framework reaches it."""

import os

# Read by the frameworks as they are imported: none of them calls home.
os.environ.update(
    {
        "LANGSMITH_TRACING": "false",
        "LANGCHAIN_TRACING_V2": "false",
        "OPENAI_AGENTS_DISABLE_TRACING": "1",
        "HAYSTACK_TELEMETRY_ENABLED": "False",
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        "DO_NOT_TRACK": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "OPENAI_API_KEY": "sdk-key",
    }
)

import contextlib
import socket
from types import SimpleNamespace

import pytest

import ferrogate
import ferrogate.transport
from ferrogate.testing import ScriptedProvider

BEHIND = {
    "anthropic": "anthropic/claude-sonnet-4-5",
    "gemini": "gemini/gemini-2.5-pro",
    "cohere": "cohere/command-a-03-2025",
}
KEYS = ("ANTHROPIC_API_KEY", "GEMINI_API_KEY", "COHERE_API_KEY")


@pytest.fixture(autouse=True)
def _stays_on_this_machine(monkeypatch):
    """A connection made in Python to anywhere but loopback is an error."""
    before = socket.socket.connect

    def connect(self, address):
        if self.family in {socket.AF_INET, socket.AF_INET6} and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            raise AssertionError(f"a test called {address}")
        return before(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture
def scripted(monkeypatch):
    for name in KEYS:
        monkeypatch.setenv(name, "of-the-environment")
    with ScriptedProvider() as provider, provider.environment(*BEHIND):
        yield provider


@pytest.fixture(params=BEHIND)
def model(request):
    """The model behind: of a provider other than the one that the framework believes to call."""
    return BEHIND[request.param]


@pytest.fixture(params=["transport", "ours"])
def clients(request, scripted):
    """Clients to hand to a framework: openai's over our transport, or ours that pass as openai's."""
    with DOORS[request.param]() as (client, aclient):
        yield SimpleNamespace(sync=client, aio=aclient, door=request.param)


@pytest.fixture
def patched(scripted):
    """For frameworks that make their own client: every openai client made meanwhile is over our transport."""
    with ferrogate.transport.patch("openai"):
        yield scripted


@contextlib.contextmanager
def over_transport():
    import httpx
    import openai

    yield (
        openai.OpenAI(http_client=httpx.Client(transport=ferrogate.transport.httpx(package="httpx"))),
        openai.AsyncOpenAI(http_client=httpx.AsyncClient(transport=ferrogate.transport.async_httpx(package="httpx"))),
    )


@contextlib.contextmanager
def ours():
    from ferrogate.compat import openai as bridge

    bridge.install()
    try:
        yield ferrogate.OpenAI(), ferrogate.AsyncOpenAI()
    finally:
        bridge.uninstall()


DOORS = {"transport": over_transport, "ours": ours}
