"""Who answers: OpenRouter's request fields, names with wishes at their ends, presets, models made of others, copies."""

import json
import time

import pytest

import ferrogate
from ferrogate import _core

MESSAGES = [{"role": "user", "content": "Hi"}]


def deployment(group, provider, name, **more):
    info = more.pop("info", {})
    params = {"model": f"openai/{name}", "api_base": provider.base_url, "api_key": "k", **more}
    return {"model_name": group, "litellm_params": params, "model_info": {"id": name, **info}}


def million(dollars):
    return dollars / 1_000_000


@pytest.fixture
def routed(provider):
    """A client over a router of these deployments."""

    def make(*deployments, **settings):
        core = _core.Router({"model_list": list(deployments), "num_retries": 0, **settings})
        return _core.Client(router=core), core

    return make


def ask(client, model, **more):
    return client.ask("chat.completions", {"model": model, "messages": MESSAGES, **more})


def asked(provider):
    return [seen.body["model"] for seen in provider.requests]


@pytest.fixture
def three(provider, routed):
    def priced(name, dollars, **more):
        prices = {"input_cost_per_token": million(dollars), "output_cost_per_token": million(dollars)}
        return deployment("m", provider, name, **prices, **more)

    return routed(
        priced("dear", 9, info={"zdr": True, "quantization": "fp16", "max_input_tokens": 1_000_000}),
        priced("middle", 3, info={"collects_data": False, "quantization": "fp8"}),
        priced("free", 0, info={"collects_data": True, "supports_vision": False}),
        enable_pre_call_checks=True,
    )


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ({"provider": {"sort": "price"}}, "free"),
        ({"provider": {"zdr": True}}, "dear"),
        ({"provider": {"data_collection": "deny", "sort": "price"}}, "middle"),
        ({"provider": {"quantizations": ["fp8"]}}, "middle"),
        ({"provider": {"max_price": {"prompt": 0}}}, "free"),
        ({"extra_body": {"provider": {"zdr": True}}}, "dear"),
    ],
)
def test_openrouters_fields_choose_and_are_not_sent(provider, three, wish, expected):
    client, _ = three
    answer = ask(client, "m", **wish)
    assert asked(provider) == [expected]
    assert answer._hidden_params["model_id"] == expected
    assert answer._hidden_params["additional_headers"]["x-litellm-model-group"] == "m"
    assert "provider" not in provider.last.body


@pytest.mark.parametrize(("suffix", "expected"), [(":floor", "free"), (":free", "free"), (":extended", "dear")])
def test_wishes_at_the_end_of_a_name(provider, three, suffix, expected):
    client, _ = three
    ask(client, "m" + suffix)
    assert asked(provider) == [expected]


def test_a_wrong_wish_is_named_with_the_nearest_right_one(three):
    client, _ = three
    with pytest.raises(ferrogate.BadRequestError, match=r"provider\.sort.*price"):
        ask(client, "m", provider={"sort": "prise"})
    with pytest.raises(ferrogate.BadRequestError, match="quantizations"):
        ask(client, "m", provider={"quantizatons": ["fp8"]})


def test_nobody_left_says_why_of_each(provider, three):
    client, _ = three
    with pytest.raises(ferrogate.NotFoundError) as raised:
        ask(client, "m", provider={"zdr": True, "max_price": {"prompt": 1}})
    text = str(raised.value)
    assert "dear" in text
    assert "max_price" in text
    assert "retain nothing" in text
    assert not provider.requests


def test_a_picture_goes_to_nobody_who_cannot_see(provider, three):
    client, _ = three
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    for _ in range(8):
        client.ask("chat.completions", {"model": "m", "messages": [{"role": "user", "content": [picture]}]})
    assert "free" not in asked(provider)


def test_models_are_tried_in_order_and_across_them_by_price(provider, routed):
    client, _ = routed(
        deployment("a", provider, "one", input_cost_per_token=million(2), output_cost_per_token=million(2)),
        deployment("b", provider, "two", input_cost_per_token=million(1), output_cost_per_token=million(1)),
    )
    provider.play(provider.json({"error": {"message": "down"}}, status=500), provider.chat("from b"))
    answer = ask(client, "a", models=["b"])
    assert (asked(provider), answer.choices[0].message.content) == (["one", "two"], "from b")
    assert answer._hidden_params["additional_headers"]["x-litellm-attempted-fallbacks"] == 1
    ask(client, "a", models=["b"], provider={"sort": {"by": "price", "partition": "none"}})
    assert asked(provider)[2:] == ["two"]


def test_a_session_stays_where_it_was(provider, routed):
    client, _ = routed(*(deployment("m", provider, f"d{n}") for n in range(8)))
    for session in ["a", "b", "c"]:
        before = len(provider.requests)
        for _ in range(6):
            ask(client, "m", session_id=session)
        assert len(set(asked(provider)[before:])) == 1


def test_a_conversation_stays_where_its_beginning_is_warm(provider, routed):
    client, _ = routed(
        *(deployment("m", provider, f"d{n}") for n in range(8)), optional_pre_call_checks=["prompt_caching"]
    )
    begin = [{"role": "system", "content": "Long."}, {"role": "user", "content": "One"}]
    for turn in range(6):
        more = [{"role": "user", "content": str(turn)}] * turn
        client.ask("chat.completions", {"model": "m", "messages": [*begin, *more]})
    assert len(set(asked(provider))) == 1


def test_a_model_made_of_others_takes_the_cheapest_that_can(provider, routed):
    def priced(name, dollars, **info):
        prices = {"input_cost_per_token": million(dollars), "output_cost_per_token": million(dollars)}
        return deployment(name, provider, f"at-{name}", **prices, info=info)

    client, _ = routed(
        priced("small", 1, supports_function_calling=False),
        priced("large", 5),
        priced("gift", 0, max_input_tokens=1),
        virtual_models={"auto": {"rule": "cheapest"}, "gratis": {"rule": "free"}},
    )
    ask(client, "auto")
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    ask(client, "auto", tools=[tool])
    assert asked(provider) == ["at-small", "at-large"]
    with pytest.raises(ferrogate.ContextWindowExceededError):
        ask(client, "gratis")


def test_a_preset_says_what_the_request_does_not(provider, routed):
    client, _ = routed(
        deployment("m", provider, "one", info={"zdr": True}),
        deployment("m", provider, "two"),
        presets={"careful": {"model": "m", "temperature": 0, "system": "Be careful.", "provider": {"zdr": True}}},
    )
    ask(client, "@preset/careful")
    ask(client, "m", preset="careful", temperature=1)
    for seen, temperature in zip(provider.requests, [0, 1], strict=True):
        assert (seen.body["model"], seen.body["temperature"]) == ("one", temperature)
        assert seen.body["messages"][0] == {"role": "system", "content": "Be careful."}
        assert "preset" not in seen.body
    with pytest.raises(ferrogate.BadRequestError, match="'carefull' is not configured; there are careful"):
        ask(client, "m", preset="carefull")


def test_a_copy_is_sent_to_the_silent_model_and_nobody_hears_it(provider, routed):
    client, _ = routed(
        deployment("m", provider, "loud", silent_model="quiet"),
        deployment("quiet", provider, "tried"),
    )
    for stream in [False, True]:
        provider.requests.clear()
        if stream:
            provider.play(provider.stream(2), provider.stream(2))
        answer = ask(client, "m", stream=stream)
        if stream:
            list(answer)
        else:
            assert answer._hidden_params["model_id"] == "loud"
        end = time.monotonic() + 10
        while len(provider.requests) < 2 and time.monotonic() < end:
            time.sleep(0.01)
        assert sorted(asked(provider)) == ["loud", "tried"]


def test_a_providers_budget_ends_its_calls(provider, routed):
    prices = {"input_cost_per_token": 1.0, "output_cost_per_token": 1.0}
    client, _ = routed(
        deployment("m", provider, "one", **prices),
        provider_budget_config={"openai": {"budget_limit": 4.0, "time_period": "1d"}},
    )
    ask(client, "m")
    with pytest.raises(ferrogate.BudgetExceededError, match="budget is spent"):
        ask(client, "m")
    assert len(provider.requests) == 1


def test_a_rule_that_is_only_tried_out_is_told_and_does_not_count(provider, routed):
    client, core = routed(deployment("m", provider, "one"), shadow=["data_policy:zdr"])
    core.keep(10)
    ask(client, "m", provider={"zdr": True})
    (decision,) = core.decisions()
    assert decision["candidates"][0]["told"] == [{"reason": "data_policy:zdr"}]
    assert decision["order"] == [0]


def test_decisions_are_kept_and_made_again(provider, routed):
    client, core = routed(*(deployment("m", provider, f"d{n}", weight=n + 1) for n in range(6)))
    core.keep(5)
    for _ in range(8):
        ask(client, "m")
    kept = core.decisions()
    assert len(kept) == 5
    for decision in json.loads(json.dumps(kept)):
        order = [decision["candidates"][at]["id"] for at in decision["order"]]
        assert _core.replay(decision) == order
    assert asked(provider)[3:] == [d["candidates"][d["order"][0]]["id"] for d in kept]


def test_explaining_sends_nothing(provider, three):
    client, _ = three
    told = ask(client, "m", provider={"data_collection": "deny"}, explain=True, max_tokens=1000)
    (stage,) = told["stages"]
    lines = {line["id"]: line for line in stage["candidates"]}
    assert lines["free"]["excluded_by"] == {"reason": "data_policy:training"}
    assert "leave prompts alone" in lines["free"]["why"]
    assert [stage["candidates"][at]["id"] for at in stage["order"]].count("free") == 0
    low, high = lines["dear"]["cost"]
    assert 0 < low < high
    assert high >= 9 * 1000 * 1000
    assert not provider.requests


def test_a_provider_that_routes_itself_is_sent_the_fields(provider):
    wish = {"models": ["x/y"], "provider": {"order": ["groq"]}, "route": "fallback"}
    ferrogate.completion("openrouter/a/b:nitro", MESSAGES, api_base=provider.base_url, api_key="k", **wish)
    assert provider.last.body["models"] == ["x/y"]
    assert provider.last.body["provider"] == {"order": ["groq"]}
    assert provider.last.body["model"] == "a/b:nitro"


def test_without_routes_the_providers_that_are_named_are_asked_in_order(provider, monkeypatch):
    monkeypatch.setenv("GROQ_API_KEY", "g")
    monkeypatch.setenv("TOGETHERAI_API_KEY", "t")
    monkeypatch.setenv("GROQ_API_BASE", provider.base_url)
    told = ferrogate.completion(
        "meta-llama/llama-3.3", MESSAGES, provider={"order": ["groq"], "allow_fallbacks": False}, explain=True
    )
    (stage,) = told["stages"]
    assert [line["provider"] for line in stage["candidates"]] == ["groq"]


def test_health_is_found_out_also_of_those_who_rest(provider):
    deployments = [
        deployment("m", provider, "one"),
        deployment("m", provider, "two", info={"mode": "image_generation"}),
    ]
    router = ferrogate.Router(model_list=deployments, cooldown_time=60, num_retries=0)
    down = provider.json({"error": {"message": "no such key"}}, status=401)
    provider.play(down)
    with pytest.raises(ferrogate.AuthenticationError):
        router.completion("one", MESSAGES)
    with pytest.raises(ferrogate.ServiceUnavailableError, match="rests"):
        router.completion("one", MESSAGES)
    provider.play(down)
    told = router.health_check()
    assert (told["healthy_count"], told["unhealthy_count"]) == (0, 1)
    assert "no such key" in told["unhealthy_endpoints"][0]["error"]
    assert [line["model_id"] for line in router.health_check("m")["healthy_endpoints"]] == ["one"]
    assert router.completion("one", MESSAGES).choices[0].message.content == "Hello"


def test_health_is_checked_again_and_again_until_it_is_ended(provider):
    router = ferrogate.Router(model_list=[deployment("m", provider, "one")])
    end = router.start_health_checks(interval=0.01)
    limit = time.monotonic() + 10
    while len(provider.requests) < 3 and time.monotonic() < limit:
        time.sleep(0.01)
    end()
    assert len(provider.requests) >= 3
    assert provider.last.body["max_tokens"] == 1


def test_the_next_tier_is_asked_without_any_retry(provider):
    deployments = [deployment("m", provider, f"d{order}", order=order) for order in [2, 1, 3]]
    router = ferrogate.Router(model_list=deployments, num_retries=0)
    provider.play(*[provider.json({"error": {"message": "down"}}, status=500)] * 2)
    assert router.completion("m", MESSAGES)._hidden_params["model_id"] == "d3"
    assert asked(provider) == ["d1", "d2", "d3"]


def test_a_mocked_error_rests_its_deployment():
    params = {"model": "openai/x", "api_key": "k", "mock_response": "litellm.RateLimitError"}
    router = ferrogate.Router(
        model_list=[
            {"model_name": "m", "litellm_params": params, "model_info": {"id": "limited"}},
            {"model_name": "m", "litellm_params": {**params, "mock_response": "Hi"}, "model_info": {"id": "well"}},
        ],
        cooldown_time=60,
    )
    for _ in range(20):
        assert router.completion("m", MESSAGES)._hidden_params["model_id"] == "well"
    stood = router._core.standing()["limited"]
    assert stood["cooling"]
    assert stood["requests"] == 1


@pytest.mark.parametrize("stream", [False, True])
def test_a_late_one_is_overtaken_by_a_second(provider, stream):
    router = ferrogate.Router(model_list=[deployment("m", provider, name, order=n) for n, name in enumerate("ab")])
    late = provider.stream(1, delay=5) if stream else provider.chat("late", delay=5)
    provider.play(late, provider.stream(3) if stream else provider.chat("soon"))
    began = time.monotonic()
    answer = router.completion("m", MESSAGES, hedge=0.05, stream=stream)
    if stream:
        assert len(list(answer)) == 3
    else:
        assert answer.choices[0].message.content == "soon"
        assert answer._hidden_params["model_id"] == "b"
    assert time.monotonic() - began < 4
    assert asked(provider) == ["a", "b"]


def test_no_second_one_is_asked_that_may_cost_too_much_or_nobody_knows_what(provider):
    prices = {"input_cost_per_token": 1.0, "output_cost_per_token": 1.0}
    for more in [{}, prices]:
        deployments = [deployment("m", provider, name, order=n, **more) for n, name in enumerate("ab")]
        router = ferrogate.Router(model_list=deployments)
        provider.requests.clear()
        provider.play(provider.chat("late", delay=0.3))
        answer = router.completion("m", MESSAGES, hedge={"after": 0.02, "max_cost": 0.01})
        assert answer.choices[0].message.content == "late"
        assert asked(provider) == ["a"]


def test_where_both_fail_the_error_holds_the_other(provider):
    router = ferrogate.Router(
        model_list=[deployment("m", provider, name, order=n) for n, name in enumerate("ab")], num_retries=0
    )
    down = {"error": {"message": "down"}}
    provider.play(provider.json(down, status=503, delay=0.4), provider.json(down, status=500))
    with pytest.raises(ferrogate.OpenAIError) as raised:
        router.completion("m", MESSAGES, hedge=0.05)
    assert len(raised.value.attempts) == 1
    assert sorted(asked(provider)) == ["a", "b"]


def test_one_that_is_in_time_is_asked_alone(provider):
    router = ferrogate.Router(model_list=[deployment("m", provider, name, order=n) for n, name in enumerate("ab")])
    assert router.completion("m", MESSAGES, hedge=30)._hidden_params["model_id"] == "a"
    assert asked(provider) == ["a"]
