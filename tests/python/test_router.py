"""`ferrogate.Router`: what is in it, how it is changed, and what its calls say."""

import asyncio
import pickle
import warnings

import pytest

import ferrogate
from ferrogate.router import AllowedFailsPolicy, Deployment, LiteLLM_Params, ModelInfo, RetryPolicy, Router


def entry(group, text="Hello", *, model="openai/gpt-4o", info=None, **params):
    said = {"model": model, "mock_response": text, "api_key": "k", **params}
    return {"model_name": group, "litellm_params": said, **({"model_info": info} if info else {})}


def said(answer):
    return answer.choices[0].message.content


def test_litellms_names_are_the_packages_and_the_modules():
    assert ferrogate.Router is ferrogate.router.Router is Router
    assert ferrogate.RetryPolicy is RetryPolicy
    assert "Router" not in vars(ferrogate)


def test_importing_the_package_does_not_load_it(program):
    source = "import sys, ferrogate; print([n for n in sys.modules if 'rout' in n.rpartition('ferrogate')[2]])"
    assert program(source).finish() == "[]\n"


def test_ids_are_the_entries_own_or_made_and_stay(messages):
    list_ = [entry("a", info={"id": 7}), entry("a"), entry("a")]
    router = Router(list_)
    ids = router.get_model_ids()
    assert ids[0] == "7"
    assert len(set(ids)) == 3
    assert Router(list_).get_model_ids() == ids
    assert "model_info" not in list_[1]
    assert router.completion("a", messages)._hidden_params["model_id"] in ids
    assert said(router.completion(ids[2], messages)) == "Hello"
    # One gone and one come does not give two the same id.
    router.delete_deployment(ids[1])
    router.add_deployment(Deployment(**entry("a")))
    assert len(set(router.get_model_ids())) == 3


def test_deployments_are_added_changed_and_taken_out(messages):
    router = Router([entry("a", "first", info={"id": "1"})])
    added = router.add_deployment(
        Deployment("b", LiteLLM_Params(model="openai/m", mock_response="from b", api_key="k"), ModelInfo(id="2"))
    )
    assert added.model_name == "b"
    assert added.litellm_params.model == "openai/m"
    assert router.add_deployment(added) is None
    assert said(router.completion("b", messages)) == "from b"
    assert router.upsert_deployment(Deployment(**entry("a", "first", info={"id": "1"}))) is None
    assert router.upsert_deployment(Deployment(**entry("a", "second", info={"id": "1"}))).model_info.id == "1"
    assert said(router.completion("a", messages)) == "second"
    assert router.delete_deployment("2").model_name == "b"
    assert router.delete_deployment("2") is None
    assert router.get_model_names() == ["a"]
    assert router.get_deployment("1").to_json()["model_name"] == "a"
    assert router.get_deployment_by_model_group_name("a").model_info.id == "1"
    assert router.get_deployment_by_model_group_name("b") is None


def test_the_inventory_answers_as_litellms_does():
    router = Router(
        [
            entry("a", info={"id": "1", "access_groups": ["beta"], "mode": "chat", "max_input_tokens": 100}, rpm=5),
            entry("a", info={"id": "2", "max_input_tokens": 300, "supports_vision": True}, model="groq/x", rpm=7),
            entry("openai/*", info={"id": "3"}, model="openai/*"),
        ],
        model_group_alias={"other": "a", "hidden": {"model": "a", "hidden": True}},
    )
    assert router.get_model_names() == ["other", "a", "openai/*"]
    assert router.get_model_ids("a") == ["1", "2"]
    assert [one["model_info"]["id"] for one in router.get_model_list("other")] == ["1", "2"]
    assert {one["model_name"] for one in router.get_model_list("other")} == {"other"}
    assert router.get_model_list("openai/gpt-4o")[0]["model_name"] == "openai/gpt-4o"
    assert len(router.get_model_group("2")) == 2
    assert router.get_model_info("9") is None
    assert router.get_model_access_groups() == {"beta": ["other", "hidden", "a"]}
    assert router.resolve_model_name_from_model_id("2") == "a"
    assert router.resolve_model_name_from_model_id("x") == "a"
    info = router.get_model_group_info("a")
    assert (info.model_group, info.providers, info.rpm, info.max_input_tokens) == ("a", ["openai", "groq"], 12, 300)
    assert (info.tpm, info.supports_vision, info.mode) == (None, True, "chat")
    assert router.get_model_group_info("hidden") is None
    assert router.get_model_group_info("nobody") is None


def test_the_minutes_use_is_told(messages):
    router = Router([entry("a", rpm=10, tpm=1000), entry("a", rpm=10, tpm=1000)])
    for _ in range(3):
        router.completion("a", messages)
    tokens, requests = asyncio.run(router.get_model_group_usage("a"))
    assert requests == 3
    left = asyncio.run(router.get_remaining_model_group_usage("a"))
    assert left["x-ratelimit-remaining-requests"] == 17
    assert left["x-ratelimit-limit-tokens"] == 2000
    assert left["x-ratelimit-remaining-tokens"] == 2000 - tokens
    router.flush_cache()
    assert asyncio.run(router.get_model_group_usage("a")) == (0, 0)


def test_settings_are_read_and_changed(messages):
    router = Router([entry("a", "litellm.InternalServerError"), entry("b", "from b")], num_retries=0)
    assert (router.num_retries, router.fallbacks, router.routing_strategy) == (0, [], "simple-shuffle")
    with pytest.raises(ferrogate.InternalServerError):
        router.completion("a", messages)
    router.update_settings(fallbacks=[{"a": ["b"]}], disable_cooldowns=True)
    assert said(router.completion("a", messages)) == "from b"
    assert router.get_settings()["fallbacks"] == [{"a": ["b"]}]
    router.fallbacks = []
    with pytest.raises(ferrogate.InternalServerError):
        router.completion("a", messages)
    with pytest.raises(AttributeError, match="no attribute"):
        _ = router.nothing


def test_a_wrong_setting_is_named_and_changes_nothing(messages):
    router = Router([entry("a")])
    with pytest.raises(TypeError, match="'num_retrys'; did you mean 'num_retries'"):
        Router([], num_retrys=1)
    with pytest.raises(ferrogate.ConfigError, match="did you mean 'least-busy'"):
        router.update_settings(routing_strategy="least-bussy")
    assert router.routing_strategy == "simple-shuffle"
    assert said(router.completion("a", messages)) == "Hello"
    with pytest.raises(TypeError, match="it has BadRequestErrorRetries"):
        RetryPolicy(TimeoutRetries=1)


def test_what_has_no_effect_is_said_once():
    with pytest.warns(UserWarning, match="redis_url has no effect") as told:
        router = Router([entry("a")], redis_url="redis://x", client_ttl=3600, set_verbose=False)
    assert len(told) == 1
    assert told[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        router.update_settings(num_retries=1)
        Router([entry("a")], router_general_settings={"async_only_mode": True}, cache_responses=False)


def test_policies_are_dicts_with_attributes():
    policy = RetryPolicy(TimeoutErrorRetries=2)
    assert (policy.TimeoutErrorRetries, policy.RateLimitErrorRetries) == (2, None)
    assert pickle.loads(pickle.dumps(AllowedFailsPolicy(BadGatewayErrorAllowedFails=1))) == {
        "BadGatewayErrorAllowedFails": 1
    }
    assert LiteLLM_Params(model="m", rpm=3).model_dump() == {"model": "m", "rpm": 3}


def test_a_router_asks_nobody_beside_its_deployments(messages):
    router = Router([entry("a")])
    with pytest.raises(ferrogate.BadRequestError, match="no group called 'openai/gpt-4o'; there are a"):
        router.completion("openai/gpt-4o", messages)
    assert said(Router([entry("a")], default_fallbacks=["a"]).completion("who", messages)) == "Hello"
    free = Router([entry("a")], router_general_settings={"pass_through_all_models": True})
    assert said(free.completion("openai/gpt-4o", messages, mock_response="let through")) == "let through"


def test_a_clients_resources_go_by_a_router(provider, messages):
    at = {"api_base": provider.base_url, "api_key": "k"}
    router = Router([{"model_name": "a", "litellm_params": {"model": "openai/real", **at}}], num_retries=0)
    client = ferrogate.OpenAI(router=router)
    assert client.chat.completions.create(model="a", messages=messages).choices[0].message.content == "Hello"
    assert provider.last.body["model"] == "real"
    provider.play(provider.stream(2))
    chunks = client.chat.completions.create(model="a", messages=messages, stream=True)
    assert [chunk.choices[0].delta.content for chunk in chunks if chunk.choices]
    later = ferrogate.AsyncOpenAI(router=router)
    assert said(asyncio.run(later.chat.completions.create(model="a", messages=messages))) == "Hello"
    # What the client says itself holds over what the router says.
    provider.play(provider.status(500), provider.chat("again"))
    patient = ferrogate.OpenAI(max_retries=1, router=router)
    assert said(patient.chat.completions.create(model="a", messages=messages)) == "again"
    with pytest.raises(TypeError, match=r"router must be a ferrogate\.Router"):
        ferrogate.OpenAI(router="a")


def test_every_kind_of_call_goes_to_its_group(provider):
    at = {"api_base": provider.base_url, "api_key": "k"}
    router = Router([{"model_name": "a", "litellm_params": {"model": "openai/real", **at}}], num_retries=0)
    vector = {"object": "embedding", "index": 0, "embedding": [0.5]}
    provider.play(provider.json({"object": "list", "data": [vector], "model": "m", "usage": {}}))
    assert router.embedding("a", ["x"], encoding_format="float").data[0].embedding == [0.5]
    choice = {"index": 0, "text": "and on", "finish_reason": "stop", "logprobs": None}
    whole = {"id": "c", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
    provider.play(provider.json(whole))
    assert router.text_completion("a", "Once").choices[0].text == "and on"
    provider.play(provider.json({"id": "m", "model": "m", "results": []}))
    assert router.moderation(model="a", input="x").results == []
    provider.play(provider.json({"created": 1, "data": [{"url": "http://x"}]}))
    assert router.image_generation("a cat", "a").data[0].url == "http://x"
    assert [seen.body["model"] for seen in provider.requests] == ["real"] * 4


def test_decisions_are_explained_kept_and_made_again(messages):
    router = Router(
        [entry("a", info={"id": "1"}), entry("a", info={"id": "2"}, rpm=0), entry("b")], fallbacks=[{"a": ["b"]}]
    )
    stages = router.explain("a", messages)["stages"]
    assert [stage["because"] for stage in stages] == ["model", "fallbacks"]
    assert [stages[0]["candidates"][at]["id"] for at in stages[0]["order"]] == ["1"]
    assert stages[0]["candidates"][1]["why"]
    assert router.explain({"model": "a", "messages": messages})["model"] == "a"
    router.keep_decisions(5)
    router.completion("a", messages)
    (record,) = router.decisions()
    assert router.replay(record) == ["1"]


def test_calls_wait_for_their_turn_the_lowest_number_first():
    router = Router([entry("a", max_parallel_requests=1)])
    order = []

    async def ask(name, priority):
        await router.schedule_acompletion("a", [{"role": "user", "content": name}], priority)
        order.append(name)

    async def main():
        queue = router._queues.of("a", 1)
        await queue.enter(0)
        waiting = [asyncio.ensure_future(ask(name, number)) for name, number in (("c", 9), ("a", 0), ("b", 0))]
        gone = asyncio.ensure_future(ask("gone", 0))
        await asyncio.sleep(0.01)
        with pytest.raises(ferrogate.Timeout, match="no turn for a call of 'a'"):
            await router.schedule_acompletion("a", [], 0, timeout=0.01)
        gone.cancel()
        await asyncio.sleep(0)
        queue.leave()
        await asyncio.gather(*waiting)
        assert queue._taken == 0

    asyncio.run(main())
    assert order == ["a", "b", "c"]


def test_without_a_limit_nobody_waits(messages):
    router = Router([entry("a")])

    async def main():
        return await asyncio.gather(*(router.acompletion("a", messages, priority=n) for n in range(3)))

    assert [said(answer) for answer in asyncio.run(main())] == ["Hello"] * 3
