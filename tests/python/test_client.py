"""Clients: how they are made, copied and closed, and what reaches the provider."""

import pickle

import pytest

import ferrogate

ADDRESS = "https://api.openai.com/v1/"


class Limits:
    """httpx's record of time limits, as far as it is read."""

    def __init__(self, *, connect, read):
        self.connect, self.read = connect, read


def create(client, **more):
    return client.chat.completions.create(**{"model": "m", "messages": [{"role": "user", "content": "Hi"}], **more})


# -- making


def test_without_arguments_the_environment_speaks(monkeypatch, provider):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_BASE_URL", provider.base_url)
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-env")
    client = ferrogate.OpenAI()
    assert (client.api_key, client.organization, client.project) == ("sk-env", "org-env", "proj-env")
    assert client.base_url == provider.base_url + "/"
    create(client)
    sent = provider.last.headers
    assert sent["authorization"] == "Bearer sk-env"
    assert sent["openai-organization"] == "org-env"
    assert sent["openai-project"] == "proj-env"
    assert provider.last.path == "/v1/chat/completions"


def test_arguments_win_over_the_environment(monkeypatch, provider):
    for name in ("API_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    create(ferrogate.OpenAI(api_key="sk", base_url=provider.base_url, organization="org", project="proj"))
    sent = provider.last.headers
    assert sent["authorization"] == "Bearer sk"
    assert sent["openai-organization"] == "org"
    assert sent["openai-project"] == "proj"


def test_organization_and_project_are_openais_alone(provider):
    client = ferrogate.OpenAI(organization="org", project="proj", max_retries=0)
    address = provider.base_url.removesuffix("/v1")
    provider.play(provider.status(400))
    with pytest.raises(ferrogate.BadRequestError):
        create(client, model="claude", custom_llm_provider="anthropic", api_base=address, api_key="k")
    assert not {"openai-organization", "openai-project"} & set(provider.last.headers)


def test_the_defaults_are_the_originals():
    client = ferrogate.OpenAI(api_key="k")
    assert (client.base_url, client.timeout, client.max_retries) == (ADDRESS, 600.0, 2)
    assert (client.organization, client.project, client.default_headers, client.default_query) == (None, None, {}, {})


def test_without_a_key_the_call_says_which_variable_is_missing():
    client = ferrogate.OpenAI()
    assert client.api_key == ""
    with pytest.raises(ferrogate.AuthenticationError, match="OPENAI_API_KEY"):
        create(client, model="openai/gpt-4o")


def test_a_key_may_be_a_function(provider):
    keys = iter(["sk-1", "sk-2"])
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key=lambda: next(keys))
    create(client)
    create(client)
    assert [seen.headers["authorization"] for seen in provider.requests] == ["Bearer sk-1", "Bearer sk-2"]
    assert len({seen.client for seen in provider.requests}) == 1


async def test_a_key_may_be_awaited(provider):
    async def key():
        return "sk-later"

    client = ferrogate.AsyncOpenAI(base_url=provider.base_url, api_key=key)
    await create(client)
    assert provider.last.headers["authorization"] == "Bearer sk-later"


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"colour": "red"}, TypeError),
        ({"max_retries": -1}, TypeError),
        ({"timeout": "soon"}, TypeError),
        ({"timeout": -1}, ValueError),
        ({"default_headers": 3}, TypeError),
        ({"on_loss": "cry"}, ValueError),
        ({"http_client": object()}, TypeError),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else value.__name__,
)
def test_a_wrong_setting_is_named_at_once(wrong, error):
    with pytest.raises(error, match=next(iter(wrong))):
        ferrogate.OpenAI(api_key="k", **wrong)


def test_neither_text_nor_error_shows_the_key(provider):
    provider.play(provider.status(401, "wrong key"))
    client = ferrogate.OpenAI(base_url=provider.base_url, api_key="sk-secret", max_retries=0)
    assert "secret" not in repr(client)
    with pytest.raises(ferrogate.AuthenticationError) as caught:
        create(client)
    assert "secret" not in repr(caught.value)
    assert "secret" not in repr(vars(caught.value))


# -- copies and changes


def test_a_copy_keeps_what_it_is_not_told(provider):
    first = ferrogate.OpenAI(base_url=provider.base_url, api_key="k", timeout=5, max_retries=1, organization="o")
    second = first.with_options(max_retries=7, api_key=None, timeout=ferrogate.NOT_GIVEN)
    assert isinstance(second, ferrogate.OpenAI)
    assert (second.api_key, second.timeout, second.max_retries, second.organization) == ("k", 5, 7, "o")
    assert first.max_retries == 1
    assert first.copy(timeout=None).timeout is None
    assert isinstance(ferrogate.AsyncOpenAI(api_key="k").copy(), ferrogate.AsyncOpenAI)


def test_headers_and_query_of_a_copy_add_up_or_replace(provider):
    first = ferrogate.OpenAI(
        base_url=provider.base_url, api_key="k", default_headers={"x-a": "1"}, default_query={"q": "1"}
    )
    added = first.with_options(default_headers={"x-b": "2"}, default_query={"r": "2"})
    create(added)
    assert (provider.last.headers["x-a"], provider.last.headers["x-b"]) == ("1", "2")
    assert provider.last.query == {"q": "1", "r": "2"}
    create(first.with_options(set_default_headers={"x-c": "3"}, set_default_query={}))
    assert "x-a" not in provider.last.headers
    assert provider.last.headers["x-c"] == "3"
    assert provider.last.query == {}
    with pytest.raises(ValueError, match="default_headers"):
        first.copy(default_headers={}, set_default_headers={})


def test_settings_can_be_changed(provider):
    client = ferrogate.OpenAI(api_key="old", base_url="http://127.0.0.1:1/v1", max_retries=0)
    client.api_key, client.base_url, client.timeout, client.max_retries = "new", provider.base_url, 3, 1
    assert (client.api_key, client.timeout, client.max_retries) == ("new", 3, 1)
    provider.play(provider.status(503))
    create(client)
    assert provider.last.headers["authorization"] == "Bearer new"
    assert len(provider.requests) == 2


def test_a_closed_client_refuses(client):
    with client as same:
        assert same is client
    client.close()
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="closed"):
        create(client)


# -- what reaches the provider


def test_extra_headers_query_and_body(provider, client):
    told = {
        "extra_headers": {"x-mine": "1", "x-not": ferrogate.omit},
        "extra_query": {"v": 2},
        "extra_body": {"top_k": 5},
    }
    create(client, **told)
    assert provider.last.headers["x-mine"] == "1"
    assert "x-not" not in provider.last.headers
    assert provider.last.query == {"v": "2"}
    assert provider.last.body["top_k"] == 5
    assert not set(told) & set(provider.last.body)


def test_a_calls_header_wins_over_the_clients(provider, client):
    create(client.with_options(default_headers={"X-Mine": "client"}), extra_headers={"x-mine": "call"})
    assert provider.last.headers["x-mine"] == "call"


def test_a_header_of_the_callers_stands_for_the_key(provider, client):
    create(client, extra_headers={"Authorization": "Bearer other"})
    sent = [value for name, value in provider.last.pairs if name.lower() == "authorization"]
    assert sent == ["Bearer other"]
    create(client.with_options(default_headers={"authorization": "Basic x"}))
    assert provider.last.headers["authorization"] == "Basic x"


def test_what_is_not_given_is_not_sent(provider, client):
    create(client, temperature=ferrogate.NOT_GIVEN, top_p=ferrogate.omit, seed=ferrogate.not_given, stop=None)
    assert not {"temperature", "top_p", "seed"} & set(provider.last.body)


def test_unknown_arguments_go_to_the_provider(provider, client):
    create(client, min_p=0.1, anything={"a": [1]})
    assert provider.last.body["min_p"] == 0.1
    assert provider.last.body["anything"] == {"a": [1]}


def test_the_models_name_is_left_as_it_is_at_an_address(provider, client):
    create(client, model="anthropic/claude-x")
    assert provider.last.body["model"] == "anthropic/claude-x"


@pytest.mark.parametrize(
    ("arguments", "missing"), [({}, "messages"), ({"model": "m"}, "messages"), ({"messages": []}, "model")]
)
def test_missing_arguments_are_named(client, arguments, missing):
    with pytest.raises(TypeError, match=missing):
        client.chat.completions.create(**arguments)


def test_what_json_cannot_say_is_named_with_its_place(client):
    with pytest.raises(TypeError, match=r"messages\[0\]\.content"):
        create(client, messages=[{"role": "user", "content": object()}])


def test_an_answers_message_can_be_sent_back(provider, client):
    call = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    provider.play(
        provider.chat(message={"role": "assistant", "content": None, "tool_calls": [call]}, finish="tool_calls")
    )
    message = create(client).choices[0].message
    result = {"role": "tool", "tool_call_id": "c1", "content": "4"}
    for form in (message, message.model_dump(), message.model_dump(exclude_none=True), dict(message)):
        create(client, messages=[{"role": "user", "content": "Hi"}, form, result])
        sent = provider.last.body["messages"][1]
        assert sent["role"] == "assistant"
        assert sent["tool_calls"] == [call]


def test_messages_may_be_any_iterable(provider, client):
    create(client, messages=({"role": "user", "content": text} for text in ("a", "b")))
    assert [message["content"] for message in provider.last.body["messages"]] == ["a", "b"]
    create(client, messages=({"role": "user", "content": "a"},))
    assert len(provider.last.body["messages"]) == 1


# -- limits of time, and tries


@pytest.mark.parametrize("limit", [0.2, Limits(connect=5, read=0.2)], ids=["seconds", "parts"])
@pytest.mark.parametrize("where", ["client", "call"])
def test_time_limits(provider, client, limit, where):
    provider.play(provider.stall())
    told = {} if where == "client" else {"timeout": limit}
    client = client.with_options(timeout=limit) if where == "client" else client
    with pytest.raises(ferrogate.APITimeoutError) as caught:
        create(client, **told)
    assert isinstance(caught.value, ferrogate.APIConnectionError)
    assert provider.wait_gone()


def test_no_time_limit(provider, client):
    provider.play(provider.chat(delay=0.5))
    assert create(client.with_options(timeout=0.2), timeout=None).choices[0].message.content == "Hello"


def test_tries(provider, client):
    at_once = {"retry-after-ms": "1"}
    provider.play(*[provider.status(503, headers=at_once)] * 2)
    assert create(client.with_options(max_retries=2)).choices[0].message.content == "Hello"
    assert len(provider.requests) == 3
    provider.play(*[provider.status(429, headers=at_once)] * 3)
    with pytest.raises(ferrogate.RateLimitError) as caught:
        create(client, max_retries=1)
    assert len(caught.value.attempts) == 1
    assert len(provider.requests) == 5


# -- errors


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
def test_each_status_has_its_class(provider, client, status, name):
    provider.play(provider.status(status, "it failed", headers={"x-request-id": "req_1"}, code="c", param="p"))
    with pytest.raises(getattr(ferrogate, name)) as caught:
        create(client)
    error = caught.value
    assert isinstance(error, ferrogate.APIStatusError)
    assert (error.status_code, error.response.status_code) == (status, status)
    assert (error.request_id, error.code, error.param, error.type) == ("req_1", "c", "p", "t")
    assert "it failed" in error.message
    assert error.body["message"] == "it failed"
    assert (error.request.method, error.request.url) == ("POST", provider.base_url + "/chat/completions")
    assert error.response.headers["X-Request-ID"] == "req_1"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.status_code, again.body) == (type(error), status, error.body)


def test_nobody_there():
    client = ferrogate.OpenAI(base_url="http://127.0.0.1:1/v1", api_key="k", max_retries=0)
    with pytest.raises(ferrogate.APIConnectionError) as caught:
        create(client)
    assert not isinstance(caught.value, ferrogate.APIStatusError)
    assert "127.0.0.1:1" in str(caught.value)


@pytest.mark.parametrize("body", ["text", ["list"], None])
def test_an_answer_that_is_no_object(provider, client, body):
    provider.always(provider.json(body))
    with pytest.raises(ferrogate.APIResponseValidationError):
        create(client)
    with pytest.raises(ferrogate.APIResponseValidationError):
        client.models.list()


def test_an_error_inside_a_success(provider, client):
    provider.play(provider.json({"error": {"message": "busy"}}))
    with pytest.raises(ferrogate.InternalServerError, match="busy"):
        create(client)


# -- the other resources


def test_embeddings(provider, client):
    vector = {"object": "embedding", "index": 0, "embedding": [0.5, -1.0]}
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    provider.play(provider.json({"object": "list", "data": [vector], "model": "e", "usage": usage}))
    answer = client.embeddings.create(model="e", input="a", dimensions=2)
    assert answer.data[0].embedding == [0.5, -1.0]
    assert answer.usage.prompt_tokens == 1
    assert provider.last.path == "/v1/embeddings"
    assert provider.last.body["input"] == "a"
    assert provider.last.body["dimensions"] == 2
    with pytest.raises(TypeError, match="input"):
        client.embeddings.create(model="e")


def test_models(provider, client):
    row = {"id": "gpt", "object": "model", "created": 1, "owned_by": "o"}
    provider.play(provider.json({"object": "list", "data": [row]}), provider.json(row))
    provider.play(provider.json({"id": "ft:a/b", "object": "model", "deleted": True}))
    page = client.models.list()
    assert [model.id for model in page] == [model.id for model in page.data] == ["gpt"]
    assert client.models.retrieve("gpt").owned_by == "o"
    assert client.models.delete("ft:a/b").deleted is True
    assert [(seen.method, seen.path) for seen in provider.requests] == [
        ("GET", "/v1/models"),
        ("GET", "/v1/models/gpt"),
        ("DELETE", "/v1/models/ft%3Aa%2Fb"),
    ]
    with pytest.raises(ValueError, match="model"):
        client.models.retrieve("")


def test_what_came_beside_an_answer(provider, client):
    provider.play(provider.chat(headers={"x-request-id": "req_9", "x-ratelimit-remaining-requests": "7"}))
    answer = create(client)
    assert answer._request_id == "req_9"
    assert answer._hidden_params["additional_headers"]["x-ratelimit-remaining-requests"] == "7"


def test_raw_responses(provider, client):
    provider.play(
        provider.status(503, headers={"retry-after-ms": "1"}), provider.chat(headers={"x-request-id": "req_9"})
    )
    raw = client.with_options(max_retries=1).chat.completions.with_raw_response.create(model="m", messages=[])
    assert (raw.status_code, raw.request_id, raw.retries_taken) == (200, "req_9", 1)
    assert raw.headers["X-Request-Id"] == "req_9"
    assert raw.parse().choices[0].message.content == "Hello"
    provider.play(provider.stream(2))
    raw = client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True)
    assert raw.headers["content-type"] == "text/event-stream"
    assert len(list(raw.parse())) == 2


async def test_raw_responses_of_an_async_client(provider, aclient):
    raw = await aclient.chat.completions.with_raw_response.create(model="m", messages=[])
    assert raw.status_code == 200
    assert raw.parse().choices[0].message.content == "Hello"
