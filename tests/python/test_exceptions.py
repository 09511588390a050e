"""Errors: the tree, the constructors, what they carry, and that pickling keeps it."""

import copy
import pickle

import pytest

from ferrogate import _core, _exceptions
from ferrogate._response import Headers, Request, Response
from ferrogate.types import CompletionUsage
from ferrogate.types.chat import ChatCompletion

SAID = {
    "status": 429,
    "headers": [("X-Request-Id", "req_1"), ("retry-after", "2")],
    "body": {"message": "slow down", "code": "rate", "type": "t", "param": None},
    "request_method": "POST",
    "request_url": "https://host/v1/chat/completions",
    "provider": "openai",
    "model": "gpt",
    "attempts": [{"target": "a/b", "kind": "RateLimited", "message": "no"}],
}


def classes():
    errors = [c for c in vars(_exceptions).values() if isinstance(c, type) and issubclass(c, _exceptions.OpenAIError)]
    # These two are made when an answer is parsed, not when a call fails.
    return [
        c for c in errors if c not in (_exceptions.LengthFinishReasonError, _exceptions.ContentFilterFinishReasonError)
    ]


@pytest.mark.parametrize("row", _core.error_table(), ids=lambda row: row["kind"])
def test_every_kind_of_error_has_its_class(row):
    error = _exceptions.make(row["class"], "it failed", **{**SAID, "status": None})
    assert type(error).__name__ == row["class"]
    assert isinstance(error, _exceptions.OpenAIError)
    assert str(error) == "it failed"
    assert error.provider == error.llm_provider == "openai"
    assert error.attempts[0]["target"] == "a/b"


def test_an_error_carries_what_the_provider_said():
    error = _exceptions.make("RateLimitError", "slow down", **SAID)
    assert error.status_code == 429
    assert error.request_id == "req_1"
    assert (error.code, error.type, error.param) == ("rate", "t", None)
    assert error.response.headers["Retry-After"] == "2"
    assert error.response.json() == SAID["body"]
    assert error.request.url == SAID["request_url"]
    assert error.message == "slow down"


@pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])
def test_errors_are_copied_with_all_they_carry(cls, again):
    error = _exceptions.make(cls.__name__, "it failed", **SAID)
    error.num_retries = 3
    twin = again(error)
    assert type(twin) is cls
    assert str(twin) == "it failed"
    assert twin.args == error.args
    assert vars(twin).keys() == vars(error).keys()
    assert (twin.num_retries, twin.model, twin.attempts) == (3, "gpt", error.attempts)
    if hasattr(error, "response"):
        assert twin.response.headers == error.response.headers


def test_errors_of_parsing_are_copied_as_well():
    usage = CompletionUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)
    cut = _exceptions.LengthFinishReasonError(completion=ChatCompletion.construct(usage=usage))
    twin = pickle.loads(pickle.dumps(cut))
    assert "total_tokens=3" in str(twin)
    assert twin.completion == cut.completion
    assert str(copy.copy(_exceptions.ContentFilterFinishReasonError())).endswith("by the content filter")


def test_the_constructors_are_openais():
    response = Response(404, request=Request("GET", "https://host"), headers={"x-request-id": "r"})
    error = _exceptions.NotFoundError("gone", response=response, body=None)
    assert (error.status_code, error.request_id, error.request.method) == (404, "r", "GET")
    assert str(_exceptions.APITimeoutError(request=response.request)) == "Request timed out."
    assert str(_exceptions.APIConnectionError(request=response.request)) == "Connection error."
    assert _exceptions.APIResponseValidationError(response, {}).status_code == 404
    assert _exceptions.APIError("m", response.request, body={"code": "c"}).code == "c"


def test_the_constructors_take_litellms_words():
    error = _exceptions.RateLimitError("m", llm_provider="openai", model="gpt", num_retries=2)
    assert (error.provider, error.num_retries, error.status_code) == ("openai", 2, 429)
    budget = _exceptions.BudgetExceededError(2.0, 1.0, entity_type="key", entity_id="k")
    assert (budget.current_cost, budget.max_budget, budget.entity_id) == (2.0, 1.0, "k")
    with pytest.raises(TypeError, match="knows no argument 'colour'"):
        _exceptions.RateLimitError("m", colour=1)


def test_errors_are_pythons_own_where_it_has_the_word():
    timeout = _exceptions.make("Timeout", "late")
    assert isinstance(timeout, TimeoutError)
    assert isinstance(timeout, ConnectionError)
    assert isinstance(timeout, _exceptions.APITimeoutError)
    assert isinstance(_exceptions.make("ConfigError", "wrong"), ValueError)
    assert issubclass(_exceptions.ServiceUnavailableError, _exceptions.InternalServerError)
    assert issubclass(_exceptions.ContextWindowExceededError, _exceptions.BadRequestError)


def test_a_status_becomes_its_error():
    with pytest.raises(_exceptions.PaymentRequiredError):
        Response(402, request=Request()).raise_for_status()
    with pytest.raises(_exceptions.InternalServerError):
        Response(599, request=Request()).raise_for_status()
    assert Response(200).raise_for_status().is_success


def test_headers_have_any_case_and_several_values():
    headers = Headers([("Set-Cookie", "a"), ("set-cookie", "b")])
    assert headers["SET-COOKIE"] == "a, b"
    assert headers.get_list("set-cookie") == ["a", "b"]
    assert headers.get("none") is None
    assert "Set-cookie" in headers
    assert len(headers) == 1
    assert dict(headers) == {"set-cookie": "a, b"}
    with pytest.raises(KeyError):
        headers["none"]


def test_a_response_reads_like_httpxs():
    response = Response(503, content='{"a": 1}')
    assert response.json() == {"a": 1}
    assert (response.text, response.reason_phrase, response.is_error) == ('{"a": 1}', "Service Unavailable", True)
