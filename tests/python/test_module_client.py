"""Calls on the package itself, in processes of their own: what is set on it stays set."""

import pytest

import ferrogate


@pytest.fixture
def said(program, provider):
    provider.always(provider.chat("Hello"))

    def run(text):
        start = f"import ferrogate as openai\nADDRESS = {provider.base_url!r}\nASK = dict(model='m', messages=[])\n"
        return program(start + text).finish()

    return run


def test_settings_of_the_package_hold(said, provider):
    said(
        "openai.api_key, openai.base_url, openai.organization = 'k', ADDRESS, 'org'\n"
        "openai.default_headers, openai.default_query, openai.max_retries = {'x-a': 'b'}, {'q': '1'}, 0\n"
        "openai.chat.completions.create(**ASK)\n"
    )
    sent = provider.last
    assert sent.target == "/v1/chat/completions?q=1"
    assert (sent.headers["authorization"], sent.headers["x-a"]) == ("Bearer k", "b")
    assert sent.headers["openai-organization"] == "org"


def test_a_changed_setting_is_used_from_then_on(said, provider):
    said(
        "openai.api_key, openai.base_url = 'a', ADDRESS\n"
        "chat = openai.chat\n"
        "chat.completions.create(**ASK)\n"
        "openai.api_key = 'b'\n"
        "chat.completions.create(**ASK)\n"
    )
    assert provider.last.headers["authorization"] == "Bearer b"


def test_azure(said, provider):
    said(
        "openai.api_type, openai.azure_endpoint = 'azure', ADDRESS\n"
        "openai.api_version, openai.api_key = 'v', 'k'\n"
        "openai.chat.completions.create(**ASK)\n"
    )
    assert provider.last.target == "/v1/openai/deployments/m/chat/completions?api-version=v"
    assert provider.last.headers["api-key"] == "k"


def test_another_type_is_refused(said):
    text = "openai.api_type = 'other'\ntry:\n    openai.files.list()\n"
    assert "api_type" in said(f"{text}except openai.OpenAIError as error:\n    print(error)")


def test_responses_are_a_resource_and_litellms_function(said, provider):
    said(
        "openai.base_url, openai.api_key = ADDRESS, 'k'\n"
        "openai.responses.with_raw_response.create(model='m', input='a')"
    )
    assert provider.last.target == "/v1/responses"
    assert callable(ferrogate.responses)


def test_every_resource_is_there():
    from ferrogate import _module_client

    for name in _module_client.names():
        assert name in repr(getattr(ferrogate, name))


def test_what_nobody_set_is_usual():
    assert (ferrogate.timeout, ferrogate.max_retries, ferrogate.base_url) == (600.0, 2, None)
