"""The pytest plugin: installed with the package, it offers the fixture `scripted_provider`."""

import pytest


@pytest.fixture
def scripted_provider():
    """Give the test a fresh `ferrogate.testing.ScriptedProvider` without a script; it stops after the test."""
    from ferrogate.testing import ScriptedProvider

    with ScriptedProvider() as provider:
        yield provider
