"""litellm's functions and arguments."""

import asyncio
import warnings

import pydantic
import pytest

import ferrogate
from ferrogate.testing import ScriptedProvider

MESSAGES = [{"role": "user", "content": "Hi"}]
REDIRECT = "HTTP/1.1 308 Permanent Redirect\r\nlocation: https://x/v2?key=k\r\ncontent-length: 0\r\n\r\n"


@pytest.fixture
def ask(provider):
    def asked(model="m", **more):
        options = {"api_base": provider.base_url, "api_key": "k", "num_retries": 0, **more}
        return ferrogate.completion(model, options.pop("messages", MESSAGES), **options)

    return asked


def test_a_call(provider, ask):
    answer = ask()
    assert answer.choices[0].message.content == answer["choices"][0]["message"]["content"] == "Hello"
    assert provider.last.body == {"model": "m", "messages": MESSAGES}
    assert provider.last.headers["authorization"] == "Bearer k"


def test_arguments_by_place_and_by_name(provider, ask):
    ferrogate.completion(model="m", messages=MESSAGES, base_url=provider.base_url, api_key="k")
    assert provider.last.body["messages"] == MESSAGES
    with pytest.raises(TypeError):
        ferrogate.completion()


def test_api_base_is_an_address_of_the_provider_and_base_url_speaks_openai(provider, ask):
    ask("openai/mine")
    assert provider.last.body["model"] == "mine"
    ferrogate.completion("openai/mine", MESSAGES, base_url=provider.base_url, api_key="k")
    assert provider.last.body["model"] == "openai/mine"
    ask("org/mine")
    assert provider.last.body["model"] == "org/mine"


def test_num_retries(provider, ask):
    provider.play(*[provider.status(503, headers={"retry-after-ms": "1"})] * 2)
    assert ask(num_retries=2).choices[0].message.content == "Hello"
    assert len(provider.requests) == 3


def test_fallbacks(provider, ask):
    provider.play(provider.status(503), provider.chat("from the other"))
    other = {"model": "other", "api_base": provider.base_url, "api_key": "k2"}
    answer = ask(fallbacks=[other])
    assert answer.choices[0].message.content == "from the other"
    assert provider.last.body["model"] == "other"
    assert provider.last.headers["authorization"] == "Bearer k2"
    assert answer._hidden_params["attempts"] == 2


def test_a_fallback_is_not_tried_where_nobody_else_would_answer_either(provider, ask):
    provider.play(provider.status(400, "wrong"))
    with pytest.raises(ferrogate.BadRequestError):
        ask(fallbacks=[{"model": "other", "api_base": provider.base_url, "api_key": "k"}])
    assert len(provider.requests) == 1


def test_fallbacks_take_nothing_that_they_would_not_do(ask):
    with pytest.raises(TypeError, match="list of models, not str"):
        ask(fallbacks="openai/other")
    with pytest.raises(TypeError, match="cannot change 'temperature'"):
        ask(fallbacks=[{"model": "other", "temperature": 0.5}])


def anthropic(provider):
    usage = {"input_tokens": 1, "output_tokens": 1}
    text = [{"type": "text", "text": "Salut"}]
    top = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude", "stop_reason": "end_turn"}
    return provider.json({**top, "content": text, "usage": usage, "stop_sequence": None})


def test_another_provider_by_name_and_address(provider, ask):
    provider.play(anthropic(provider))
    answer = ask("claude", custom_llm_provider="anthropic", api_base=provider.base_url.removesuffix("/v1"))
    assert answer.choices[0].message.content == "Salut"
    assert provider.last.headers["x-api-key"] == "k"
    assert provider.last.path.endswith("/messages")


def lost(provider, ask, **more):
    """A call with an argument that the target has no word for."""
    provider.play(anthropic(provider))
    address = provider.base_url.removesuffix("/v1")
    return ask("claude", custom_llm_provider="anthropic", api_base=address, logit_bias={"5": 1}, max_tokens=9, **more)


def test_what_cannot_be_said_is_reported(provider, ask):
    answer = lost(provider, ask)
    assert "logit_bias" in [loss["field"] for loss in answer._hidden_params["losses"]]


def test_drop_params_false_refuses(provider, ask):
    with pytest.raises(ferrogate.UnsupportedParamsError, match="logit_bias"):
        lost(provider, ask, drop_params=False)
    assert provider.requests == []
    assert lost(provider, ask, drop_params=True).choices


def test_on_loss_warns(provider, ask):
    with pytest.warns(UserWarning, match="logit_bias"):
        lost(provider, ask, on_loss="warn")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        lost(provider, ask, on_loss="allow")


SAID = [{"role": "user", "content": [{"type": "text", "text": "Hi"}, {"type": "video_url", "video_url": {"url": "u"}}]}]


def test_on_loss_says_for_each_class_what_happens(provider, ask):
    lost(provider, ask, on_loss={"sampling": "allow", "*": "error"})
    lost(provider, ask, on_loss={"tools": "error", "media": "error"})
    with pytest.raises(ferrogate.UnsupportedParamsError, match="logit_bias"):
        lost(provider, ask, on_loss={"sampling": "error", "*": "warn"})
    with pytest.raises(ferrogate.UnsupportedParamsError, match="video_url"):
        lost(provider, ask, messages=SAID, on_loss={"media": "error", "sampling": "warn"})
    with pytest.raises(ValueError, match="colour"):
        ask(on_loss={"colour": "warn"})


def test_a_client_says_what_happens_to_losses():
    with ScriptedProvider() as scripted, scripted.environment("anthropic"):
        client = ferrogate.OpenAI(on_loss={"sampling": "error"})
        with pytest.raises(ferrogate.UnsupportedParamsError, match="seed"):
            client.chat.completions.create(model="anthropic/claude", messages=MESSAGES, seed=1)
        client.chat.completions.create(model="anthropic/claude", messages=MESSAGES, seed=1, on_loss="allow")
        allowing = client.copy(on_loss={"sampling": "allow"})
        allowing.chat.completions.create(model="anthropic/claude", messages=MESSAGES, seed=1)


def test_there_is_one_warning_for_each_field(provider, ask):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        lost(provider, ask, seed=1, messages=SAID, on_loss={"sampling": "warn"})
    assert sorted(str(one.message).split(":")[0] for one in caught) == ["logit_bias", "seed"]


def test_an_awaited_stream_warns_too():
    async def ask_later():
        stream = await ferrogate.acompletion("anthropic/claude", MESSAGES, seed=1, stream=True, on_loss="warn")
        return [chunk async for chunk in stream]

    with ScriptedProvider() as scripted, scripted.environment("anthropic"), pytest.warns(UserWarning, match="seed"):
        assert asyncio.run(ask_later())


def test_a_stream_tells_its_losses(provider):
    with ScriptedProvider() as scripted, scripted.environment("anthropic"):
        stream = ferrogate.completion("anthropic/claude", MESSAGES, seed=1, stream=True)
        assert "seed" in [loss["field"] for loss in stream.ferrogate.losses]


def test_losses_tell_their_class(provider, ask):
    answer = lost(provider, ask, messages=SAID)
    losses = answer.ferrogate.losses
    assert losses == answer._hidden_params["losses"]
    assert (answer.ferrogate.provider, answer.ferrogate.model, answer.ferrogate.attempts) == ("anthropic", "claude", 1)
    assert "ferrogate" not in answer.model_dump()
    assert {loss["field"]: loss["class"] for loss in losses} == {
        "logit_bias": "sampling",
        "messages[0].content[1].video_url": "media",
    }


def test_drop_params_false_is_about_parameters(provider, ask):
    provider.play(anthropic(provider))
    address = provider.base_url.removesuffix("/v1")
    answer = ask(
        "claude",
        custom_llm_provider="anthropic",
        api_base=address,
        max_tokens=9,
        messages=SAID,
        drop_params=False,
    )
    assert [loss["field"] for loss in answer._hidden_params["losses"]] == ["messages[0].content[1].video_url"]


def test_additional_drop_params_name_what_the_caller_wrote():
    schema = {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "object"}}}
    tool = {"type": "function", "function": {"name": "f", "strict": True, "parameters": {"type": "object"}}}
    with ScriptedProvider() as scripted, scripted.environment("anthropic"):
        answer = ferrogate.completion(
            "anthropic/claude",
            MESSAGES,
            max_tokens=9,
            response_format=schema,
            tools=[tool],
            additional_drop_params=["response_format", "tools[*].function.strict", "seed"],
            on_loss="error",
        )
        sent = scripted.last_request.json
    assert [tool["name"] for tool in sent["tools"]] == ["f"]
    assert "strict" not in sent["tools"][0]
    assert "tool_choice" not in sent
    fields = [loss["field"] for loss in answer._hidden_params["losses"]]
    assert fields == ["response_format", "tools[*].function.strict"]


def test_a_reasoning_model_is_told_the_limit_in_its_word():
    with ScriptedProvider() as scripted, scripted.environment("openai"):
        ferrogate.completion("openai/o3-mini", MESSAGES, max_tokens=9)
        assert scripted.last_request.json["max_completion_tokens"] == 9
        assert "max_tokens" not in scripted.last_request.json
        ferrogate.completion("openai/gpt-4o", MESSAGES, max_tokens=9)
        assert scripted.last_request.json["max_tokens"] == 9


def test_sources_and_searches_go_back_though_they_were_streamed():
    native = {"type": "web_search_result_location", "url": "https://a", "title": "A", "encrypted_index": "e"}
    native |= {"cited_text": "c"}
    blocks = [
        {"type": "server_tool_use", "id": "s1", "name": "web_search", "input": {"query": "x"}},
        {"type": "web_search_tool_result", "tool_use_id": "s1", "content": []},
    ]
    text = {"type": "text", "text": "Found", "citations": [native]}
    top = {"id": "m", "type": "message", "role": "assistant", "model": "claude", "stop_reason": "end_turn"}
    body = {**top, "content": [*blocks, text], "usage": {"input_tokens": 1, "output_tokens": 1}}
    with ScriptedProvider([{"body": body}]) as scripted, scripted.environment("anthropic"):
        message = ferrogate.completion("anthropic/claude", MESSAGES, max_tokens=9).choices[0].message
        assert message.annotations[0].url_citation.url == "https://a"
        history = [*MESSAGES, message, {"role": "user", "content": "And?"}]
        ferrogate.completion("anthropic/claude", history, max_tokens=9, on_loss="error")
        assert scripted.last_request.json["messages"][1]["content"] == body["content"]


def test_additional_drop_params(provider, ask):
    ask(temperature=0.5, top_p=0.5, additional_drop_params=["temperature"])
    assert "temperature" not in provider.last.body
    assert provider.last.body["top_p"] == 0.5
    assert "additional_drop_params" not in provider.last.body


def test_allowed_openai_params(provider, ask):
    ask(reasoning_effort="low", allowed_openai_params=["reasoning_effort"])
    assert provider.last.body["reasoning_effort"] == "low"
    assert "allowed_openai_params" not in provider.last.body


def test_allowed_openai_params_of_another_language():
    with ScriptedProvider() as scripted:
        where = {"api_base": scripted.anthropic_url, "api_key": "k", "custom_llm_provider": "anthropic"}
        options = {"seed": 3, "user": "u", "allowed_openai_params": ["seed", "user"], "on_loss": "error"}
        ferrogate.completion("claude", MESSAGES, **where, **options)
        sent = scripted.last_request.json
    assert sent["seed"] == 3
    assert "user" not in sent
    assert sent["metadata"] == {"user_id": "u"}


def test_an_answer_goes_back_with_nothing_lost():
    searched = [
        {"type": "thinking", "thinking": "hm", "signature": "s"},
        {"type": "server_tool_use", "id": "s1", "name": "web_search", "input": {"query": "x"}},
        {"type": "web_search_tool_result", "tool_use_id": "s1", "content": []},
        {"type": "text", "text": "Found"},
    ]
    top = {"id": "m", "type": "message", "role": "assistant", "model": "claude", "stop_reason": "end_turn"}
    body = {**top, "content": searched, "usage": {"input_tokens": 1, "output_tokens": 1}}
    with ScriptedProvider([{"body": body}]) as scripted, scripted.environment("anthropic"):
        message = ferrogate.completion("anthropic/claude", MESSAGES).choices[0].message
        for said in (message, message.model_dump()):
            history = [*MESSAGES, said, {"role": "user", "content": "And?"}]
            ferrogate.completion("anthropic/claude", history, on_loss="error")
            assert scripted.last_request.json["messages"][1]["content"] == searched


def test_a_scripted_thought_goes_back():
    with ScriptedProvider([{"reasoning": "hm", "text": "Yes"}]) as scripted, scripted.environment("anthropic"):
        message = ferrogate.completion("anthropic/claude", MESSAGES).choices[0].message
        history = [*MESSAGES, message, {"role": "user", "content": "And?"}]
        ferrogate.completion("anthropic/claude", history, on_loss="error")
        scripted.push({"reasoning": "hm", "text": "Yes"})
        chunks = ferrogate.completion("anthropic/claude", MESSAGES, stream=True)
        blocks = [block for chunk in chunks for block in chunk.choices[0].delta.get("thinking_blocks") or ()]
        assert [block["signature"] for block in blocks] == ["scripted"]
        thought = scripted.requests[1].json["messages"][1]["content"][0]
    assert thought == {"type": "thinking", "thinking": "hm", "signature": "scripted"}


def test_labels_are_not_sent(provider, ask):
    ask(tags=["a"], metadata={"a": "b"}, caching=True, litellm_call_id="x", verbose=True)
    assert set(provider.last.body) == {"model", "messages"}
    ask(metadata={"a": "b"}, store=True)
    assert provider.last.body["metadata"] == {"a": "b"}


def test_extra_headers_and_body(provider, ask):
    ask(extra_headers={"x-a": "1"}, extra_body={"top_k": 2}, headers={"x-b": "2"})
    assert (provider.last.headers["x-a"], provider.last.headers["x-b"]) == ("1", "2")
    assert provider.last.body["top_k"] == 2


def test_timeout(provider, ask):
    provider.play(provider.stall())
    with pytest.raises(ferrogate.Timeout):
        ask(timeout=0.2)
    provider.play(provider.stall())
    with pytest.raises(TimeoutError):
        ask(request_timeout=0.2)


def test_a_silent_provider_is_asked_as_often_as_retries_say(provider, ask):
    provider.play(*[provider.stall()] * 2)
    with pytest.raises(ferrogate.Timeout) as raised:
        ask(timeout=0.1, num_retries=1)
    assert len(provider.requests) == 2
    assert len(raised.value.attempts) == 1


def test_an_empty_key_is_no_key(provider, ask, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "another one")
    with pytest.raises(ferrogate.AuthenticationError, match="no API key"):
        ask(api_key="")
    assert not provider.requests


def test_a_redirect_is_an_error_with_its_status():
    said = r"redirect \(308\) to https://x/v2;"
    with (
        ScriptedProvider([{"raw": REDIRECT}]) as scripted,
        pytest.raises(ferrogate.APIStatusError, match=said) as raised,
    ):
        scripted.client().chat.completions.create(model="m", messages=MESSAGES)
    assert raised.value.status_code == raised.value.response.status_code == 308


# -- mocks


def test_a_mocked_text():
    answer = ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response="It is so")
    assert answer.choices[0].message.content == "It is so"
    assert answer.choices[0].finish_reason == "stop"
    assert answer.model.endswith("gpt-4o")
    pieces = ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response="It is so", stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in pieces) == "It is so"


async def test_a_mocked_text_to_be_awaited():
    answer = await ferrogate.acompletion("openai/gpt-4o", MESSAGES, mock_response="It is so")
    assert answer.choices[0].message.content == "It is so"
    pieces = await ferrogate.acompletion("openai/gpt-4o", MESSAGES, mock_response="It is so", stream=True)
    assert "".join([chunk.choices[0].delta.content or "" async for chunk in pieces]) == "It is so"


def test_a_mocked_answer():
    first = ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response="It is so")
    again = ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response=first)
    assert again.choices[0].message.content == "It is so"
    again = ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response=first.model_dump())
    assert again.choices[0].message.content == "It is so"


def test_a_mocked_error():
    with pytest.raises(ferrogate.RateLimitError):
        ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response="litellm.RateLimitError")
    with pytest.raises(KeyError):
        ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response=KeyError("mine"))
    with pytest.raises(TypeError, match="mock_response"):
        ferrogate.completion("openai/gpt-4o", MESSAGES, mock_response=3)


# -- classes as response_format


class Inner(pydantic.BaseModel):
    name: str


class Step(pydantic.BaseModel):
    text: str
    inner: Inner | None = None
    count: int = 3


@pytest.mark.parametrize("entrance", ["completion", "client"])
def test_a_class_as_response_format(provider, client, ask, entrance):
    if entrance == "completion":
        ask(response_format=Step)
    else:
        with pytest.raises(TypeError, match=r"chat\.completions\.parse\(\)"):
            client.chat.completions.create(model="m", messages=MESSAGES, response_format=Step)
        return
    sent = provider.last.body["response_format"]
    assert sent["type"] == "json_schema"
    assert (sent["json_schema"]["name"], sent["json_schema"]["strict"]) == ("Step", True)
    schema = sent["json_schema"]["schema"]
    assert schema["additionalProperties"] is False
    assert schema["required"] == ["text", "inner", "count"]
    assert schema["$defs"]["Inner"]["additionalProperties"] is False


# -- providers and configuration


@pytest.fixture
def own_process(program, provider):
    """Configuration is the process's, so each test of it has one of its own."""

    def run(source, *arguments, **environment):
        return program(source, provider.base_url, *arguments, **environment).finish()

    return run


def test_a_provider_registered_by_the_program(own_process, provider):
    said = own_process(
        """
        import sys
        import ferrogate
        ferrogate.register_provider("mine", base_url=sys.argv[1], protocol="openai_chat", api_key_env=["MINE_KEY"])
        row = next(row for row in ferrogate.providers() if row["name"] == "mine")
        assert row["has_key"] and row["base_url"] == sys.argv[1], row
        answer = ferrogate.completion("mine/some/model", [{"role": "user", "content": "Hi"}])
        print(answer.choices[0].message.content, answer._hidden_params["custom_llm_provider"])
        """,
        MINE_KEY="k-mine",
    )
    assert said == "Hello mine\n"
    assert provider.last.body["model"] == "some/model"
    assert provider.last.headers["authorization"] == "Bearer k-mine"


def test_a_wrong_row_is_refused():
    with pytest.raises(ferrogate.ConfigError, match="colour"):
        ferrogate.register_provider("mine", base_url="http://x", colour="red")
    with pytest.raises(ValueError, match="protocol"):
        ferrogate.register_provider("mine", base_url="http://x", protocol="klingon")
    with pytest.raises(ferrogate.ConfigError, match="http://"):
        ferrogate.register_provider("mine", base_url="x")
    with pytest.raises(ferrogate.ConfigError, match="letters, digits"):
        ferrogate.register_provider("my own", base_url="http://x")


def test_a_registered_provider_that_speaks_anthropic_gets_the_key_where_it_looks(own_process):
    with ScriptedProvider() as scripted:
        own_process(
            """
            import sys
            import ferrogate
            ferrogate.register_provider("mine", base_url=sys.argv[2], protocol="anthropic", api_key_env="MINE_KEY")
            ferrogate.completion("mine/claude", [{"role": "user", "content": "Hi"}])
            """,
            scripted.anthropic_url,
            MINE_KEY="k-mine",
        )
        headers = scripted.last_request.headers
    assert headers["x-api-key"] == "k-mine"
    assert "authorization" not in headers


def test_a_configuration_file(own_process, tmp_path, provider):
    path = tmp_path / "ferrogate.toml"
    path.write_text(
        f'[providers.house]\nbase_url = "{provider.base_url}"\nprotocol = "openai_chat"\napi_key = "k-file"\n'
    )
    said = own_process(
        """
        import sys
        import ferrogate
        ferrogate.configure(sys.argv[2])
        print(ferrogate.completion("house/m", [{"role": "user", "content": "Hi"}]).choices[0].message.content)
        """,
        path,
    )
    assert said == "Hello\n"
    assert provider.last.headers["authorization"] == "Bearer k-file"


def test_a_broken_configuration_file_is_named(tmp_path):
    path = tmp_path / "broken.toml"
    path.write_text("[providers.house]\ncolour = 3\n")
    with pytest.raises(ferrogate.ConfigError, match=r"broken\.toml"):
        ferrogate.configure(path)
    with pytest.raises(ferrogate.ConfigError, match="missing"):
        ferrogate.configure(tmp_path / "missing.toml")


def test_the_built_in_providers():
    rows = {row["name"]: row for row in ferrogate.providers()}
    assert len(rows) >= 110
    assert rows["openai"]["api_key_env"] == ["OPENAI_API_KEY"]
    assert rows["openai"]["has_key"] is False
    assert rows["anthropic"]["protocol"] == "anthropic"


def test_an_unknown_provider_is_named():
    with pytest.raises(ferrogate.OpenAIError, match="nobody"):
        ferrogate.completion("m", MESSAGES, custom_llm_provider="nobody")


def test_a_model_must_be_a_text(ask):
    with pytest.raises(TypeError, match="model must be a str, not int"):
        ask(3)
    with pytest.raises(ferrogate.BadRequestError, match="tags must be a list of texts"):
        ask(tags=3)


def test_a_clouds_arguments_say_its_address_and_its_credential(provider):
    tokens = iter(["one", "two"])
    more = {"api_version": "2024-10-21", "azure_ad_token_provider": lambda: next(tokens), "num_retries": 0}
    for token in ["one", "two"]:
        ferrogate.completion("azure/mine", MESSAGES, api_base=provider.base_url.removesuffix("/v1"), **more)
        assert provider.last.path == "/openai/deployments/mine/chat/completions"
        assert provider.last.query == {"api-version": "2024-10-21"}
        assert provider.last.headers["authorization"] == f"Bearer {token}"
        assert "api_version" not in provider.last.body


def test_a_function_that_gives_no_token_is_named(provider):
    for given in ["no function", lambda: None]:
        with pytest.raises(TypeError, match="azure_ad_token_provider"):
            ferrogate.completion("azure/mine", MESSAGES, api_base=provider.base_url, azure_ad_token_provider=given)
