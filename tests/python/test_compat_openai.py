"""With `compat.openai` installed, our errors are openai's as well."""

import pickle

import pytest

from ferrogate import _core, _exceptions

openai = pytest.importorskip("openai", reason="bridges to the openai package")


@pytest.fixture
def bridge():
    from ferrogate.compat import openai as bridge

    bridge.install()
    bridge.install()
    yield bridge
    bridge.uninstall()


@pytest.mark.parametrize("row", _core.error_table(), ids=lambda row: row["kind"])
def test_every_error_is_caught_by_either_tree(bridge, row):
    ours = getattr(_exceptions, row["class"])
    theirs = bridge._counterpart(ours, openai)
    for wanted in (ours, theirs, openai.OpenAIError):
        with pytest.raises(wanted):
            raise _exceptions.make(row["class"], "it failed", status=row["status"], body={"code": "c"})


def test_the_nearest_class_stands_for_what_openai_does_not_have(bridge):
    error = _exceptions.make("ContextWindowExceededError", "long", status=400)
    assert isinstance(error, openai.BadRequestError)
    assert isinstance(_exceptions.make("Timeout", "late"), openai.APITimeoutError)
    assert isinstance(_exceptions.make("Timeout", "late"), TimeoutError)
    assert not isinstance(error, openai.RateLimitError)


def test_bridged_errors_carry_the_same(bridge):
    error = _exceptions.make("RateLimitError", "slow", status=429, headers={"x-request-id": "r"}, provider="p")
    assert (error.status_code, error.request_id, error.provider, str(error)) == (429, "r", "p", "slow")
    assert type(error).__name__ == "RateLimitError"
    twin = pickle.loads(pickle.dumps(error))
    assert isinstance(twin, openai.RateLimitError)
    assert vars(twin).keys() == vars(error).keys()


def test_uninstalling_ends_it(bridge):
    bridge.uninstall()
    assert not isinstance(_exceptions.make("RateLimitError", "slow", status=429), openai.RateLimitError)
