"""`AzureOpenAI` and `AsyncAzureOpenAI`: what reaches the provider, and what is refused."""

import asyncio

import pytest

import ferrogate

MESSAGES = [{"role": "user", "content": "Hi"}]
VERSION = "2024-02-01"


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch):
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def endpoint(provider):
    provider.always(provider.chat("Hello"))
    return provider.base_url.removesuffix("/v1")


def azure(endpoint, cls=ferrogate.AzureOpenAI, **more):
    said = {"azure_endpoint": endpoint, "api_version": VERSION, "api_key": "k", "max_retries": 0, **more}
    return cls(**{name: value for name, value in said.items() if value is not None})


def chat(client):
    return client.chat.completions.create(model="gpt", messages=MESSAGES)


@pytest.mark.parametrize(
    ("deployment", "ask", "path"),
    [
        (None, chat, "/openai/deployments/gpt/chat/completions"),
        ("dep", chat, "/openai/deployments/dep/chat/completions"),
        (None, lambda c: c.embeddings.create(model="e", input="a"), "/openai/deployments/e/embeddings"),
        (None, lambda c: c.images.generate(model="i", prompt="a"), "/openai/deployments/i/images/generations"),
        (None, lambda c: c.responses.with_raw_response.create(model="r", input="a"), "/openai/responses"),
        ("dep", lambda c: c.files.with_raw_response.list(), "/openai/files"),
        ("dep", lambda c: c.post("/moderations", cast_to=object, body={"model": "m"}), "/openai/moderations"),
        (
            None,
            lambda c: c.post("/embeddings", cast_to=object, body={"model": "m"}),
            "/openai/deployments/m/embeddings",
        ),
    ],
)
def test_the_deployment_stands_in_the_path_where_azure_has_it_there(endpoint, provider, deployment, ask, path):
    ask(azure(endpoint, azure_deployment=deployment))
    assert provider.last.target == f"{path}?api-version={VERSION}"


def test_the_key_is_a_header_of_its_own(endpoint, provider):
    chat(azure(endpoint))
    assert provider.last.headers["api-key"] == "k"
    assert "authorization" not in provider.last.headers


def test_a_token_is_a_bearers(endpoint, provider):
    chat(azure(endpoint, api_key=None, azure_ad_token="tok"))
    assert provider.last.headers["authorization"] == "Bearer tok"
    assert "api-key" not in provider.last.headers


def test_a_token_is_asked_for_before_each_call(endpoint, provider):
    tokens = iter(["one", "two"])
    client = azure(endpoint, api_key=None, azure_ad_token_provider=lambda: next(tokens))
    for token in ("one", "two"):
        chat(client)
        assert provider.last.headers["authorization"] == f"Bearer {token}"


@pytest.mark.parametrize("is_awaited", [False, True])
def test_a_token_may_be_awaited(endpoint, provider, is_awaited):
    async def later():
        return "tok"

    client = azure(
        endpoint,
        ferrogate.AsyncAzureOpenAI,
        api_key=None,
        azure_ad_token_provider=later if is_awaited else lambda: "tok",
    )
    asyncio.run(chat(client))
    assert provider.last.headers["authorization"] == "Bearer tok"


def test_the_environment_speaks(endpoint, provider, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", endpoint)
    monkeypatch.setenv("OPENAI_API_VERSION", "v-env")
    chat(ferrogate.AzureOpenAI())
    assert provider.last.target == "/openai/deployments/gpt/chat/completions?api-version=v-env"
    assert provider.last.headers["api-key"] == "env"


def test_a_base_url_is_used_as_it_is(endpoint, provider):
    client = azure(None, base_url=f"{endpoint}/PTU")
    client.models.with_raw_response.list()
    assert provider.last.target == f"/PTU/models?api-version={VERSION}"


def test_copies_keep_what_is_not_changed(endpoint, provider):
    client = azure(endpoint, azure_deployment="dep").with_options(api_version="v2", default_query={"q": "1"})
    client.models.with_raw_response.list()
    assert provider.last.target.startswith("/openai/models?")
    assert {"api-version=v2", "q=1"} == set(provider.last.target.partition("?")[2].split("&"))
    with pytest.raises(ferrogate.OpenAIError):
        client.copy(data_residency="eu")


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"api_version": VERSION, "azure_endpoint": "http://a"}, ferrogate.OpenAIError),
        ({"api_key": "k", "azure_endpoint": "http://a"}, ValueError),
        ({"api_key": "k", "api_version": VERSION}, ValueError),
        ({"api_key": "k", "api_version": VERSION, "azure_endpoint": "http://a", "base_url": "http://b"}, ValueError),
    ],
)
def test_what_lacks_or_contradicts_is_refused(said, error):
    with pytest.raises(error):
        ferrogate.AzureOpenAI(**said)
