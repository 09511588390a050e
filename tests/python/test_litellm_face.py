"""Names and parameters, compared with those of the litellm that is installed, if one is."""

import inspect

import pytest

import ferrogate
from ferrogate._litellm import NAMES

CALLS = [
    name
    for name, where in NAMES.items()
    if ":" not in where and not name.startswith(("abatch_", "stream_chunk_builder_text"))
]
BASE = ["completion", "text_completion", "embedding", "moderation", "rerank"]
FUNCTIONS = [*BASE, *(f"a{name}" for name in BASE), *CALLS]

# litellm's parameters that are accepted and have no effect here: what they ask for is not built, or does not exist.
WITHOUT_EFFECT = {
    "stream_chunk_builder": {"messages", "start_time", "end_time", "logging_obj", "count_prompt_tokens"},
    "stream_chunk_builder_text_completion": {"messages"},
}


def test_every_name_is_there():
    for name in NAMES:
        assert getattr(ferrogate, name) is not None, name
    for name in FUNCTIONS:
        assert callable(getattr(ferrogate, name)), name
        assert getattr(ferrogate, name).__doc__, name


def test_types_and_errors_are_where_users_import_them():
    from ferrogate import ModelResponse, Usage
    from ferrogate.exceptions import InvalidRequestError, RateLimitError

    answer = ferrogate.completion("openai/m", [{"role": "user", "content": "Hi"}], mock_response="x")
    assert isinstance(answer, ModelResponse)
    assert isinstance(answer.choices[0], ferrogate.Choices)
    assert isinstance(answer.choices[0].message, ferrogate.Message)
    assert isinstance(answer.usage, Usage)
    assert RateLimitError is ferrogate.RateLimitError
    assert InvalidRequestError is ferrogate.BadRequestError
    assert ferrogate.exceptions.Timeout is ferrogate.Timeout


def test_what_is_known_beside_an_answer(provider):
    ferrogate.register_provider("aside", base_url=provider.base_url, api_key="k")
    answer = ferrogate.completion("aside/m", [{"role": "user", "content": "Hi"}])
    hidden = answer._hidden_params
    assert (hidden["custom_llm_provider"], hidden["litellm_model_name"]) == ("aside", "aside/m")
    assert hidden["api_base"].startswith(provider.base_url)
    assert any(name.startswith("llm_provider-") for name in hidden["additional_headers"])
    assert hidden["model_id"] is hidden["cache_hit"] is hidden["cache_key"] is None
    assert 0 < answer._response_ms < 60_000


def parameters(function):
    """Names in order, and whether any other is taken."""
    found = inspect.signature(function).parameters.values()
    named = [one.name for one in found if one.kind in {one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY}]
    return named, any(one.kind is one.VAR_KEYWORD for one in found)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_parameters_are_litellms(name):
    litellm = pytest.importorskip("litellm")
    # Some of theirs are offered by a module of it only.
    theirs = getattr(litellm, name, None) or getattr(litellm.utils, name, None)
    assert theirs is not None, f"litellm has no {name}"
    wanted, _ = parameters(inspect.unwrap(theirs))
    ours, any_other = parameters(getattr(ferrogate, name))
    missing = [one for one in wanted if one not in ours]
    assert any_other or not missing, missing
    # Those that are called by their place stand in the same one.
    first = [one for one in ours if one in wanted][:2]
    assert [one for one in wanted if one in first] == first, (ours, wanted)


def test_those_without_effect_are_named_in_the_documentation():
    for name, ignored in WITHOUT_EFFECT.items():
        named, _ = parameters(getattr(ferrogate, name))
        assert ignored <= set(named)
    assert "no effect" in ferrogate.stream_chunk_builder.__doc__


def test_arguments_without_effect_are_not_sent_and_said(provider):
    ferrogate.register_provider("silent", base_url=provider.base_url, api_key="k")

    def ask(**more):
        ferrogate.completion("silent/m", [{"role": "user", "content": "Hi"}], **more)
        return provider.last.body

    plain = ask()
    # litellm's own names at their usual values, and those that only concern its logs and caches.
    assert (
        ask(model_list=None, guardrails=[], caching=True, cache={"ttl": 1}, litellm_call_id="x", logger_fn=print)
        == plain
    )
    with pytest.warns(UserWarning, match="'guardrails' has no effect") as told:
        assert ask(guardrails=["pii"]) == plain
    assert told[0].filename == __file__
