"""`ferrogate.resources`: the classes of resources, by openai's modules."""

import pickle
from importlib import import_module

import pytest

import ferrogate
from ferrogate import _core
from ferrogate._resources import resource_class


@pytest.mark.parametrize("path", _core._resources())
def test_every_resource_has_a_module_with_both_classes(path):
    module = import_module(f"ferrogate.resources.{path}")
    for is_async in (False, True):
        cls = resource_class(path, is_async)
        assert getattr(module, cls.__name__) is cls
        assert getattr(import_module(cls.__module__), cls.__name__) is cls


def test_a_clients_resources_are_instances():
    from ferrogate.resources import AsyncFiles, Chat
    from ferrogate.resources.chat.completions.completions import Completions

    client = ferrogate.OpenAI(api_key="k")
    assert isinstance(client.chat, Chat)
    assert isinstance(client.chat.completions, Completions)
    assert isinstance(ferrogate.AsyncOpenAI(api_key="k").files, AsyncFiles)
    assert pickle.loads(pickle.dumps(Completions)) is Completions


def test_what_is_no_resource_has_no_module():
    with pytest.raises(ModuleNotFoundError):
        import_module("ferrogate.resources.nothing")
    with pytest.raises(AttributeError):
        _ = ferrogate.resources.nothing
