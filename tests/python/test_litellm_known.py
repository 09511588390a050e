"""What is told of a model before it is asked."""

import pytest

import ferrogate
from ferrogate._litellm import NAMES

MESSAGES = [{"role": "user", "content": "Hi"}]


def test_parameters_that_reach_a_model():
    claude = ferrogate.get_supported_openai_params("anthropic/claude-sonnet-4-5")
    assert {"tools", "tool_choice", "temperature", "stop", "max_tokens", "stream"} <= set(claude)
    assert not {"logit_bias", "seed", "n", "logprobs"} & set(claude)
    assert ferrogate.get_supported_openai_params("claude-sonnet-4-5", "anthropic") == claude
    assert ferrogate.get_supported_openai_params("anthropic/m", request_type="embeddings") is None
    embed = ferrogate.get_supported_openai_params("text-embedding-3-small", "openai", "embeddings")
    assert embed == ["dimensions", "encoding_format", "user", "extra_headers"]
    assert ferrogate.get_supported_openai_params("m", "nobody") is None
    assert ferrogate.get_supported_openai_params("m", request_type="transcription") is None


def test_a_parameter_that_is_named_is_said_and_one_that_is_not_is_lost():
    ferrogate.register_provider("strict", base_url="http://127.0.0.1:1/v1", api_key="k", unsupported=["seed"])
    assert "seed" not in ferrogate.get_supported_openai_params("strict/m")
    with pytest.raises(ferrogate.UnsupportedParamsError):
        ferrogate.completion("strict/m", MESSAGES, seed=1, drop_params=False, max_retries=0)


def test_what_the_interface_takes():
    assert ferrogate.supports_function_calling("anthropic/claude-sonnet-4-5") is True
    assert ferrogate.supports_tool_choice("m", custom_llm_provider="openai") is True
    assert ferrogate.supports_response_schema(model="gemini/gemini-2.5-pro") is True
    assert ferrogate.supports_system_messages("cohere/command-r", None) is True
    assert ferrogate.supports_parallel_function_calling("gemini/gemini-2.5-pro") is False
    assert ferrogate.supports_function_calling("m", "nobody") is False


def test_what_is_not_known_is_false():
    for name in NAMES:
        if name.startswith("supports_"):
            assert getattr(ferrogate, name)("nobody-knows-this") in {True, False}, name
            assert getattr(ferrogate, name).__doc__, name
    assert ferrogate.supports_vision("openai/gpt-4o") is True
    with pytest.raises(AttributeError):
        _ = ferrogate.supports_nothing


def test_who_answers():
    assert ferrogate.get_llm_provider("gpt-4o") == ("gpt-4o", "openai", None, None)
    model, provider, key, address = ferrogate.get_llm_provider("groq/llama", api_key="k")
    assert (model, provider, key) == ("llama", "groq", "k")
    assert address == "https://api.groq.com/openai/v1" == ferrogate.get_api_base("groq/llama")
    assert ferrogate.get_llm_provider("m", "anthropic", api_base="http://h")[1:] == ("anthropic", None, "http://h")
    assert ferrogate.get_llm_provider("anthropic/m", custom_llm_provider="anthropic")[0] == "m"
    assert ferrogate.get_llm_provider("m", litellm_params={"custom_llm_provider": "groq"})[1] == "groq"


def test_what_the_environment_has(monkeypatch):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AZURE_API_KEY", "AZURE_API_BASE", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)

    def missing(model, **more):
        answer = ferrogate.validate_environment(model, **more)
        assert answer["keys_in_environment"] is not bool(answer["missing_keys"])
        return answer["missing_keys"]

    assert missing("openai/gpt-4o") == ["OPENAI_API_KEY"]
    assert missing("openai/gpt-4o", api_key="k") == []
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    assert missing("gpt-4o") == []
    assert missing("azure/x") == ["AZURE_API_KEY", "AZURE_API_BASE"]
    assert missing("bedrock/anthropic.claude") == ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
    monkeypatch.setenv("AWS_PROFILE", "p")
    assert missing("bedrock/anthropic.claude") == []
    assert missing("ollama/x") == []


def test_whether_a_key_is_taken(provider):
    ferrogate.register_provider("lock", base_url=provider.base_url)
    provider.play(provider.chat("yes"))
    assert ferrogate.check_valid_key("lock/m", "k") is True
    assert provider.requests[-1].headers["authorization"] == "Bearer k"
    provider.play(provider.status(401), provider.status(429))
    assert ferrogate.check_valid_key("lock/m", "wrong") is False
    assert ferrogate.check_valid_key("lock/m", "k") is True
    ferrogate.register_provider("away", base_url="http://127.0.0.1:1/v1")
    with pytest.raises(ferrogate.APIConnectionError):
        ferrogate.check_valid_key("away/m", "k")


def test_models_that_a_key_opens(provider):
    ferrogate.register_provider("shelf", base_url=provider.base_url)
    model = {"id": "a/b", "object": "model", "created": 1, "owned_by": "o"}
    provider.play(provider.json({"object": "list", "data": [model]}), provider.status(401))
    assert ferrogate.get_valid_models(custom_llm_provider="shelf", api_key="k") == ["shelf/a/b"]
    assert provider.last.headers["authorization"] == "Bearer k"
    assert ferrogate.get_valid_models(custom_llm_provider="shelf", api_key="k") == []
    assert ferrogate.get_valid_models(check_provider_endpoint=False) == []
