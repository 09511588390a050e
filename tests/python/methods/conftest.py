"""What the tests of the client's own methods share."""

import pytest

from ferrogate.testing import ScriptedProvider


@pytest.fixture
def scripted():
    with ScriptedProvider() as provider, provider.environment():
        yield provider


@pytest.fixture
def naps(monkeypatch):
    """Seconds that would have been waited; nobody waits."""
    asked = []

    async def nap(seconds):
        asked.append(seconds)

    monkeypatch.setattr("time.sleep", asked.append)
    monkeypatch.setattr("asyncio.sleep", nap)
    return asked
