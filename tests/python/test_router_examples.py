"""litellm's documented examples of `Router`, in our words: its names, and the results that it documents."""

import asyncio
import collections
import time

import pytest

import ferrogate
from ferrogate.router import AllowedFailsPolicy, CustomRoutingStrategyBase, RetryPolicy, Router

MESSAGES = [{"role": "user", "content": "Hey, how's it going?"}]


def mock(group, text, *, model="openai/gpt-4o", info=None, **params):
    said = {"model": model, "mock_response": text, "api_key": "k", **params}
    return {"model_name": group, "litellm_params": said, "model_info": info or {}}


def real(group, provider, name="real", *, info=None, **params):
    said = {"model": f"openai/{name}", "api_base": provider.base_url, "api_key": "k", **params}
    return {"model_name": group, "litellm_params": said, "model_info": info or {}}


def said(answer):
    return answer.choices[0].message.content


def counted(router, calls, model="gpt-3.5-turbo", **options):
    return collections.Counter(said(router.completion(model, MESSAGES, **options)) for _ in range(calls))


def asked(provider):
    return [seen.body["model"] for seen in provider.requests]


# -- load balancing


def test_a_group_is_shared_among_its_deployments():
    router = Router([mock("gpt-3.5-turbo", "azure"), mock("gpt-3.5-turbo", "openai"), mock("gpt-4", "other")])
    seen = counted(router, 60)
    assert set(seen) == {"azure", "openai"}
    assert counted(router, 3, "gpt-4") == {"other": 3}


def test_a_deployment_is_picked_as_often_as_its_weight_says():
    router = Router([mock("gpt-3.5-turbo", "light", weight=1), mock("gpt-3.5-turbo", "heavy", weight=9)])
    seen = counted(router, 300)
    assert 230 < seen["heavy"] < 299


@pytest.mark.parametrize("by", ["rpm", "tpm"])
def test_without_weights_rpm_and_tpm_are_weights(by):
    router = Router(
        [
            mock("gpt-3.5-turbo", "small", **{by: 10_000}),
            mock("gpt-3.5-turbo", "large", **{by: 990_000}),
        ]
    )
    assert counted(router, 100)["large"] > 90


def test_limits_may_stand_beside_the_parameters():
    small, large = mock("gpt-3.5-turbo", "small"), mock("gpt-3.5-turbo", "large")
    router = Router([{**small, "rpm": 10_000, "tpm": 1_000_000}, {**large, "rpm": 990_000}])
    assert counted(router, 100)["large"] > 90
    assert router.get_model_group_info("gpt-3.5-turbo").rpm == 1_000_000


def test_usage_based_routing_leaves_who_is_over_its_limit():
    router = Router(
        [mock("gpt-3.5-turbo", "one", rpm=1), mock("gpt-3.5-turbo", "many", rpm=100)],
        routing_strategy="usage-based-routing-v2",
        enable_pre_call_checks=True,
    )
    assert counted(router, 20)["one"] <= 1


def test_cost_based_routing_asks_the_cheapest():
    router = Router(
        [
            mock("gpt-3.5-turbo", "dear", input_cost_per_token=3e-5, output_cost_per_token=6e-5),
            mock("gpt-3.5-turbo", "cheap", input_cost_per_token=3e-7, output_cost_per_token=6e-7),
        ],
        routing_strategy="cost-based-routing",
    )
    assert counted(router, 10) == {"cheap": 10}


def test_least_busy_asks_who_has_the_fewest_calls(provider):
    router = Router(
        [real("gpt-3.5-turbo", provider, "one"), real("gpt-3.5-turbo", provider, "two")],
        routing_strategy="least-busy",
    )
    slow = provider.chat("slow", delay=0.3)
    provider.play(slow, slow)

    async def both():
        first = asyncio.ensure_future(router.acompletion("gpt-3.5-turbo", MESSAGES))
        await asyncio.sleep(0.1)
        second = asyncio.ensure_future(router.acompletion("gpt-3.5-turbo", MESSAGES))
        await asyncio.gather(first, second)

    asyncio.run(both())
    assert sorted(asked(provider)) == ["one", "two"]


def test_a_lower_order_is_asked_first_and_a_higher_one_when_that_fails():
    first = mock("gpt-4", "first", order=1)
    router = Router([mock("gpt-4", "second", order=2), first])
    assert counted(router, 10, "gpt-4") == {"first": 10}
    broken = mock("gpt-4", "litellm.InternalServerError", order=1)
    router = Router([mock("gpt-4", "second", order=2), broken], num_retries=1)
    assert counted(router, 3, "gpt-4") == {"second": 3}


def test_a_deployments_own_limit_of_calls_at_a_time_holds(provider):
    router = Router([real("gpt-4", provider, max_parallel_requests=1)], num_retries=0)
    provider.play(provider.chat("slow", delay=0.3))

    async def two():
        calls = (router.acompletion("gpt-4", MESSAGES) for _ in range(2))
        return await asyncio.gather(*calls, return_exceptions=True)

    answers = asyncio.run(two())
    assert [said(one) for one in answers if not isinstance(one, Exception)] == ["slow"]
    assert [type(one) for one in answers if isinstance(one, Exception)] == [ferrogate.RateLimitError]


# -- names


def test_an_alias_means_its_group():
    router = Router([mock("gpt-3.5-turbo", "hi")], model_group_alias={"gpt-4": "gpt-3.5-turbo"})
    assert said(router.completion("gpt-4", MESSAGES)) == "hi"


def test_a_wildcard_fills_in_the_model(provider):
    router = Router([real("openai/*", provider, "*"), mock("anthropic/*", "claude", model="anthropic/*")])
    router.completion("openai/gpt-4o-mini", MESSAGES)
    assert asked(provider) == ["gpt-4o-mini"]
    assert said(router.completion("anthropic/claude-x", MESSAGES)) == "claude"


def test_tags_choose_and_the_default_tag_answers_the_rest():
    router = Router(
        [
            mock("gpt-4", "free", tags=["free"]),
            mock("gpt-4", "paid", tags=["paid"]),
            mock("gpt-4", "default", tags=["default"]),
        ],
        enable_tag_filtering=True,
    )
    assert counted(router, 5, "gpt-4", metadata={"tags": ["paid"]}) == {"paid": 5}
    assert counted(router, 5, "gpt-4", tags=["free"]) == {"free": 5}
    assert counted(router, 5, "gpt-4") == {"default": 5}


# -- fallbacks

FAILING = mock("gpt-4", "litellm.InternalServerError")


def test_fallbacks_answer_when_a_group_fails():
    router = Router([FAILING, mock("claude-3-opus", "claude")], fallbacks=[{"gpt-4": ["claude-3-opus"]}], num_retries=0)
    answer = router.completion(model="gpt-4", messages=MESSAGES)
    assert said(answer) == "claude"
    headers = answer._hidden_params["additional_headers"]
    assert headers["x-litellm-attempted-fallbacks"] == 1
    assert headers["x-litellm-model-group"] == "claude-3-opus"


def test_fallbacks_can_be_rehearsed():
    router = Router(
        [mock("bad", "well"), mock("good", "good"), mock("long", "long"), mock("tame", "tame")],
        fallbacks=[{"bad": ["good"]}],
        context_window_fallbacks=[{"bad": ["long"]}],
        content_policy_fallbacks=[{"bad": ["tame"]}],
        num_retries=0,
    )
    for argument, answer in {
        "mock_testing_fallbacks": "good",
        "mock_testing_context_fallbacks": "long",
        "mock_testing_content_policy_fallbacks": "tame",
        "mock_testing_rate_limit_error": "good",
    }.items():
        assert said(router.completion("bad", MESSAGES, **{argument: True})) == answer
        assert said(asyncio.run(router.acompletion("bad", MESSAGES, **{argument: True}))) == answer
        assert said(router.completion("bad", MESSAGES, **{argument: False})) == "well"
    with pytest.raises(ferrogate.InternalServerError):
        router.completion("bad", MESSAGES, mock_testing_fallbacks=True, disable_fallbacks=True)


@pytest.mark.parametrize(
    ("error", "setting", "answer"),
    [
        ("litellm.ContextWindowExceededError", "context_window_fallbacks", "special"),
        ("litellm.ContentPolicyViolationError", "content_policy_fallbacks", "special"),
        ("litellm.InternalServerError", "context_window_fallbacks", "general"),
    ],
)
def test_an_error_of_its_own_list_goes_to_that_list(error, setting, answer):
    router = Router(
        [mock("gpt-4", error), mock("special", "special"), mock("general", "general")],
        fallbacks=[{"gpt-4": ["general"]}],
        num_retries=0,
        **{setting: [{"gpt-4": ["special"]}]},
    )
    assert said(router.completion("gpt-4", MESSAGES)) == answer


def test_default_fallbacks_and_the_star_answer_for_any_group():
    for settings in ({"default_fallbacks": ["claude"]}, {"fallbacks": [{"*": ["claude"]}]}):
        router = Router([FAILING, mock("claude", "claude")], num_retries=0, **settings)
        assert said(router.completion("gpt-4", MESSAGES)) == "claude"


def test_a_call_has_its_own_fallbacks_as_names_dicts_or_rules(provider):
    router = Router([FAILING, mock("claude", "claude")], num_retries=0)
    assert said(router.completion("gpt-4", MESSAGES, fallbacks=["claude"])) == "claude"
    assert said(router.completion("gpt-4", MESSAGES, fallbacks=[{"gpt-4": ["claude"]}])) == "claude"
    there = {"model": "openai/there", "api_base": provider.base_url, "api_key": "k"}
    assert said(router.completion("gpt-4", MESSAGES, fallbacks=[there])) == "Hello"
    assert asked(provider) == ["there"]


def test_fallbacks_can_be_switched_off():
    router = Router([FAILING, mock("claude", "claude")], fallbacks=[{"gpt-4": ["claude"]}], num_retries=0)
    with pytest.raises(ferrogate.InternalServerError):
        router.completion("gpt-4", MESSAGES, disable_fallbacks=True)


def test_no_more_fallbacks_are_tried_than_max_fallbacks_says():
    chain = [{"gpt-4": ["b", "c"]}]
    groups = [FAILING, mock("b", "litellm.InternalServerError"), mock("c", "c")]
    assert said(Router(groups, fallbacks=chain, num_retries=0).completion("gpt-4", MESSAGES)) == "c"
    with pytest.raises(ferrogate.InternalServerError):
        Router(groups, fallbacks=chain, num_retries=0, max_fallbacks=1).completion("gpt-4", MESSAGES)


# -- retries, rests, time


def test_a_call_is_tried_again_as_often_as_num_retries_says(provider):
    provider.play(provider.status(500), provider.status(500), provider.chat("third"))
    router = Router([real("gpt-4", provider)], num_retries=2)
    answer = router.completion("gpt-4", MESSAGES)
    assert said(answer) == "third"
    assert answer._hidden_params["additional_headers"]["x-litellm-attempted-retries"] == 2


def test_a_retry_policy_counts_by_class_of_error(provider):
    provider.always(provider.status(400))
    policy = RetryPolicy(BadRequestErrorRetries=2, AuthenticationErrorRetries=0)
    router = Router([real("gpt-4", provider)], retry_policy=policy, num_retries=0)
    with pytest.raises(ferrogate.BadRequestError):
        router.completion("gpt-4", MESSAGES)
    assert len(provider.requests) == 3
    provider.always(provider.status(401))
    with pytest.raises(ferrogate.AuthenticationError):
        router.completion("gpt-4", MESSAGES)
    assert len(provider.requests) == 4


def test_a_groups_own_retry_policy_holds_over_the_routers(provider):
    provider.always(provider.status(500))
    router = Router(
        [real("gpt-4", provider), real("other", provider)],
        num_retries=0,
        disable_cooldowns=True,
        model_group_retry_policy={"gpt-4": RetryPolicy(InternalServerErrorRetries=1)},
    )
    for group, tries in (("gpt-4", 2), ("other", 3)):
        with pytest.raises(ferrogate.InternalServerError):
            router.completion(group, MESSAGES)
        assert len(provider.requests) == tries


def test_who_fails_rests_and_the_others_answer(provider):
    router = Router(
        [real("gpt-4", provider, "broken", weight=1000), real("gpt-4", provider, "well", weight=0.001)],
        allowed_fails=0,
        cooldown_time=30,
        num_retries=1,
    )
    provider.play(provider.status(500))
    router.completion("gpt-4", MESSAGES)
    for _ in range(5):
        router.completion("gpt-4", MESSAGES)
    assert asked(provider) == ["broken", *["well"] * 6]
    assert [one["litellm_params"]["model"] for one in asyncio.run(router.async_get_healthy_deployments("gpt-4"))] == [
        "openai/well"
    ]
    router.flush_cache()
    router.completion("gpt-4", MESSAGES)
    assert asked(provider)[-1] == "broken"


def test_a_rest_ends_after_cooldown_time(provider):
    router = Router([real("gpt-4", provider), mock("b", "b")], allowed_fails=0, cooldown_time=0.2, num_retries=0)
    provider.play(provider.status(500))
    with pytest.raises(ferrogate.InternalServerError):
        router.completion("gpt-4", MESSAGES)
    with pytest.raises(ferrogate.OpenAIError, match="gpt-4"):
        router.completion("gpt-4", MESSAGES)
    time.sleep(0.25)
    assert said(router.completion("gpt-4", MESSAGES)) == "Hello"
    assert len(provider.requests) == 2


@pytest.mark.parametrize(
    "settings",
    [
        {"disable_cooldowns": True},
        {"allowed_fails_policy": AllowedFailsPolicy(InternalServerErrorAllowedFails=100)},
    ],
)
def test_nobody_rests_where_failures_are_allowed(provider, settings):
    router = Router([real("gpt-4", provider)], num_retries=0, **settings)
    provider.play(*[provider.status(500)] * 5)
    for _ in range(5):
        with pytest.raises(ferrogate.InternalServerError):
            router.completion("gpt-4", MESSAGES)
    assert said(router.completion("gpt-4", MESSAGES)) == "Hello"


def test_timeouts_of_a_router_a_deployment_and_a_call(provider):
    late = provider.chat(delay=3)
    for settings, params, options in (
        ({"timeout": 0.1}, {}, {}),
        ({}, {"timeout": 0.1}, {}),
        ({"timeout": 30}, {}, {"timeout": 0.1}),
    ):
        provider.play(late)
        router = Router([real("gpt-4", provider, **params)], num_retries=0, **settings)
        began = time.monotonic()
        with pytest.raises(ferrogate.Timeout):
            router.completion("gpt-4", MESSAGES, **options)
        assert time.monotonic() - began < 2


def test_a_stream_has_a_time_limit_of_its_own(provider):
    provider.play(provider.stream(2, gap=1))
    router = Router(
        [real("gpt-4", provider), mock("b", "b")], num_retries=0, stream_timeout=0.1, fallbacks=[{"gpt-4": ["b"]}]
    )
    chunks = list(router.completion("gpt-4", MESSAGES, stream=True))
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "b"


# -- streams, later, many


def test_streams_come_from_the_group_and_its_fallbacks(provider):
    provider.play(provider.status(500), provider.stream(3))
    router = Router([real("gpt-4", provider), real("b", provider)], fallbacks=[{"gpt-4": ["b"]}], num_retries=0)

    async def main():
        stream = await router.acompletion("gpt-4", MESSAGES, stream=True)
        return [chunk.choices[0].delta.content async for chunk in stream if chunk.choices]

    assert "".join(filter(None, asyncio.run(main()))) == "0 1 2 "


def test_the_fastest_of_several_groups_answers(provider):
    router = Router([real("slow", provider), mock("fast", "fast")], num_retries=0)
    provider.play(provider.chat("slow", delay=5))

    async def main():
        return await router.acompletion("slow,fast", MESSAGES, fastest_response=True)

    answer = asyncio.run(main())
    assert said(answer) == "fast"
    assert answer._hidden_params["fastest_response_batch_completion"] is True
    provider.wait_gone(1, 2)


def test_many_groups_and_many_conversations_at_once():
    router = Router([mock("a", "from a"), mock("b", "from b"), mock("c", "litellm.NotFoundError")], num_retries=0)

    async def main():
        return (
            await router.abatch_completion(models=["a", "b", "c"], messages=MESSAGES),
            await router.abatch_completion(models=["a", "b"], messages=[MESSAGES, MESSAGES]),
            await router.abatch_completion_one_model_multiple_requests("a", [MESSAGES, MESSAGES, MESSAGES]),
        )

    one, many, each = asyncio.run(main())
    assert [said(answer) for answer in one[:2]] == ["from a", "from b"]
    assert isinstance(one[2], ferrogate.NotFoundError)
    assert [[said(answer) for answer in answers] for answers in many] == [["from a", "from b"]] * 2
    assert [said(answer) for answer in each] == ["from a"] * 3


# -- who answers


class Chooses(CustomRoutingStrategyBase):
    def __init__(self, choice):
        self.choice, self.asked = choice, []

    def get_available_deployment(self, model, messages=None, **_question):
        self.asked.append((model, messages))
        return self.choice


def test_a_strategy_of_the_programs_own_chooses():
    router = Router([mock("azure-model", "one", info={"id": "1"}), mock("azure-model", "two", info={"id": "2"})])
    strategy = Chooses(router.model_list[1])
    router.set_custom_routing_strategy(strategy)
    assert counted(router, 10, "azure-model") == {"two": 10}
    assert said(asyncio.run(router.acompletion("azure-model", MESSAGES))) == "two"
    assert strategy.asked[-1] == ("azure-model", MESSAGES)
    assert router.get_available_deployment("azure-model")["model_info"]["id"] == "2"
    strategy.choice = None
    with pytest.raises(ferrogate.BadRequestError, match="Chooses chose nobody for 'azure-model'"):
        router.completion("azure-model", MESSAGES)
    router.set_custom_routing_strategy(None)
    assert set(counted(router, 30, "azure-model")) == {"one", "two"}


def test_a_strategy_may_give_an_order():
    router = Router(
        [
            mock("m", "litellm.InternalServerError", info={"id": "1"}),
            mock("m", "two", info={"id": "2"}),
            mock("b", "b"),
        ],
        fallbacks=[{"m": ["b"]}],
        num_retries=0,
    )
    router.set_custom_routing_strategy(Chooses(["1", "2"]))
    assert said(router.completion("m", MESSAGES)) == "two"
    router.set_custom_routing_strategy(Chooses("1"))
    assert said(router.completion("m", MESSAGES)) == "b"


def test_who_would_be_asked_is_told():
    router = Router([mock("gpt-4", "x", order=1), mock("gpt-4", "y", order=2), mock("none", "x", rpm=0)])
    chosen = router.get_available_deployment(model="gpt-4", messages=MESSAGES)
    assert chosen is router.model_list[0]
    assert asyncio.run(router.async_get_available_deployment("gpt-4", {})) is chosen
    with pytest.raises(ferrogate.RateLimitError, match="no deployment of 'none' may answer"):
        router.get_available_deployment("none")
    with pytest.raises(ferrogate.BadRequestError, match="no group called"):
        router.get_available_deployment("who")


def test_a_session_stays_where_it_was():
    router = Router(
        [mock("gpt-4", str(n)) for n in range(5)],
        optional_pre_call_checks=["session_affinity"],
    )
    assert len(counted(router, 10, "gpt-4", metadata={"session_id": "s"})) == 1


def test_a_prompt_too_long_is_not_sent_to_who_cannot_take_it():
    router = Router(
        [
            mock("gpt-4", "short", info={"max_input_tokens": 10}),
            mock("gpt-4", "long", info={"max_input_tokens": 10_000}),
        ],
        enable_pre_call_checks=True,
    )
    messages = [{"role": "user", "content": "What is the meaning of 42? " * 40}]
    assert {said(router.completion("gpt-4", messages)) for _ in range(5)} == {"long"}
