"""What calls cost, budgets, and what was spent."""

import asyncio
import concurrent.futures
import json
import subprocess
import sys
import threading

import pytest

import ferrogate
from ferrogate import _core
from ferrogate.testing import ScriptedProvider

MESSAGES = [{"role": "user", "content": "Say something short, please."}]
# The prompt has no more tokens than bytes, as of a true provider.
STEP = {"text": "Hi there", "usage": {"input": 20, "output": 10}, "repeat": "forever"}
# 20 tokens at 2.50 dollars a million, 10 at 10 dollars a million.
COST = 0.00015


@pytest.fixture
def provider():
    with ScriptedProvider() as made:
        yield made


@pytest.fixture
def client(provider):
    provider.push(STEP)
    return provider.client()


def ask(client, **options):
    return client.chat.completions.create(model="gpt-4o", messages=MESSAGES, max_tokens=10, **options)


def spent_by(client):
    """What a call costs; None where the budget refuses it."""
    try:
        answer = ask(client)
    except ferrogate.BudgetExceededError:
        return None
    return answer.usage.cost


def test_an_answer_says_what_it_cost(client):
    answer = ask(client)
    assert answer.usage.cost == answer.ferrogate.cost == answer._hidden_params["response_cost"] == COST
    assert "cost" not in answer.usage.model_dump(exclude_none=True), "what the provider did not say is not in its words"
    assert f"${COST:.6f}" in answer._repr_html_()


def test_a_stream_says_what_it_cost_at_its_end(client):
    stream = ask(client, stream=True, stream_options={"include_usage": True})
    last = [chunk for chunk in stream if chunk.usage][-1]
    assert last.usage.cost == stream._hidden_params["response_cost"] == COST


def test_an_unknown_price_is_not_zero(client):
    answer = client.chat.completions.create(model="nobody-knows-it", messages=MESSAGES)
    assert answer.usage.cost is None
    with ferrogate.budget(1.0), pytest.raises(ferrogate.BudgetExceededError, match="price is not known"):
        client.chat.completions.create(model="nobody-knows-it", messages=MESSAGES)


def test_what_costs_nothing_is_let_through_and_vectors_have_a_price(client):
    with ferrogate.budget(0.001) as b:
        client.embeddings.create(model="text-embedding-3-small", input="a text")
        spent = b.spent
        assert spent > 0
        client.models.list()
        assert b.spent == spent
        assert b.usage["unknown"] == 0


def test_a_budget_refuses_before_it_is_passed(client, provider):
    with ferrogate.budget(5 * COST, name="five") as b:
        done = sum(1 for _ in iter(lambda: spent_by(client), None))
        with pytest.raises(ferrogate.BudgetExceededError) as refused:
            ask(client)
        assert b.spent == pytest.approx(done * COST)
        assert 0 <= b.remaining == pytest.approx(5 * COST - b.spent)
    assert done == len(provider.requests) <= 5
    assert refused.value.max_budget == pytest.approx(5 * COST)
    assert refused.value.entity_type == "run"
    assert refused.value.entity_id.startswith("five")
    ask(client)


def test_threads_pools_and_tasks_inherit_a_budget_and_none_goes_over(client, provider):
    most = 10 * COST

    def one(*_):
        return spent_by(client)

    async def tasks():
        async with provider.async_client() as other:
            return await asyncio.gather(*(other_ask(other) for _ in range(10)))

    async def other_ask(other):
        try:
            await other.chat.completions.create(model="gpt-4o", messages=MESSAGES, max_tokens=10)
        except ferrogate.BudgetExceededError:
            return

    with ferrogate.budget(most) as b:
        threads = [threading.Thread(target=one) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert b.usage["requests"] >= 1, "a thread is within it"
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(one, range(10)))
        asyncio.run(tasks())
        assert b.spent <= most
        assert one() is None or b.spent <= most
    before = b.usage["requests"]
    thread = threading.Thread(target=one)
    thread.start()
    thread.join()
    assert b.usage["requests"] == before, "outside of it nothing counts"


def test_budgets_nest(client):
    with ferrogate.budget(1.0) as outer, ferrogate.budget(10 * COST, max_requests=1) as inner:
        ask(client)
        with pytest.raises(ferrogate.RateLimitError):
            ask(client)
    assert inner.spent == outer.spent == COST


def test_a_client_has_a_budget_of_its_own(provider):
    provider.push(STEP)
    client = provider.client(max_budget=3 * COST)
    assert sum(spent_by(client) is None for _ in range(5)) >= 2
    ask(provider.client())


def test_a_stream_ends_when_nothing_is_left(provider):
    long = {"text": "word " * 6000, "usage": {"input": 20, "output": 6000}}
    client = provider.client()
    with ferrogate.budget(None, max_tokens=3000) as b:
        provider.push(long)
        stream = client.chat.completions.create(model="gpt-4o", messages=MESSAGES, stream=True)
        first = next(stream)
        assert first.choices
        # What is left for the stream to grow into is used by somebody else.
        provider.push({"text": "Hi", "usage": {"input": 100, "output": 1500}})
        client.chat.completions.create(model="gpt-4o", messages=MESSAGES, max_tokens=1500)
        chunks = list(stream)
    reasons = [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices]
    assert reasons[-1] == "length"
    assert stream._hidden_params["budget_exceeded"]
    assert provider.requests[0].json["max_completion_tokens"] <= 3000, "the provider is told what can be paid"
    assert b.usage["completion_tokens"] < 3000


def test_prices_and_limits_by_litellms_names():
    info = ferrogate.get_model_info("gpt-4o")
    assert (info["input_cost_per_token"], info["output_cost_per_token"]) == (2.5e-06, 1e-05)
    assert info["max_input_tokens"] == 128_000
    assert info["mode"] == "chat"
    assert info["litellm_provider"] == "openai"
    assert ferrogate.get_max_tokens("gpt-4o") == 16_384
    assert ferrogate.model_cost["gpt-4o"]["input_cost_per_token"] == 2.5e-06
    assert ferrogate.supports_vision("gpt-4o") is True
    assert ferrogate.supports_vision("gpt-3.5-turbo") is False
    with pytest.raises(ValueError, match="nothing is known"):
        ferrogate.get_model_info("openai/nobody-knows-it")


def test_costs_by_litellms_names(client):
    prompt, completion = ferrogate.cost_per_token("gpt-4o", prompt_tokens=1000, completion_tokens=100)
    assert (prompt, completion) == (pytest.approx(0.0025), pytest.approx(0.001))
    cached, _ = ferrogate.cost_per_token("gpt-4o", prompt_tokens=1000, cache_read_input_tokens=400)
    assert cached == pytest.approx(600 * 2.5e-6 + 400 * 1.25e-6)
    custom = {"input_cost_per_token": 1.0, "output_cost_per_token": 2.0}
    assert ferrogate.cost_per_token("x", 1, 1, custom_cost_per_token=custom) == (1.0, 2.0)
    assert ferrogate.completion_cost(ask(client)) == COST
    told = {"model": "gpt-4o", "usage": {"prompt_tokens": 20, "completion_tokens": 10}}
    assert ferrogate.completion_cost(told) == pytest.approx(COST)
    with pytest.raises(ValueError, match="nothing is known"):
        ferrogate.cost_per_token("openai/nobody-knows-it", 1, 1)


def test_a_model_is_registered(client):
    name = "registered-for-a-test"
    entry = {
        "litellm_provider": "openai",
        "mode": "chat",
        "input_cost_per_token": 1e-06,
        "output_cost_per_token": 2e-06,
    }
    ferrogate.register_model({name: entry})
    answer = client.chat.completions.create(model=name, messages=MESSAGES)
    assert answer.usage.cost == pytest.approx(20e-06 + 20e-06)
    assert ferrogate.get_model_info(name)["output_cost_per_token"] == 2e-06


def test_a_budget_manager_counts_what_it_is_told(client, tmp_path, monkeypatch):
    monkeypatch.setenv("FERROGATE_BUDGETS", str(tmp_path / "budgets.json"))
    manager = ferrogate.BudgetManager("project")
    manager.create_budget(total_budget=1.0, user="ann", duration="daily")
    manager.update_cost("ann", ask(client))
    again = ferrogate.BudgetManager("project")
    assert again.get_current_cost("ann") == COST
    assert again.get_model_cost("ann") == {"openai/gpt-4o": COST}
    assert again.get_users() == ["ann"]
    again.reset_cost("ann")
    assert again.get_current_cost("ann") == 0
    with pytest.raises(ValueError, match="duration"):
        again.create_budget(1, "bob", duration="hourly")


PROGRAM = """
import json, sys
import ferrogate
from ferrogate.testing import ScriptedProvider
ferrogate.configure(sys.argv[1])
step = {"text": "Hi", "usage": {"input": 20, "output": 10}, "repeat": "forever"}
with ScriptedProvider([step]) as provider:
    client = provider.client()
    done = 0
    try:
        for _ in range(int(sys.argv[2])):
            client.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "A question."}], max_tokens=10, user="ann"
            )
            done += 1
    except ferrogate.BudgetExceededError as error:
        print(error, file=sys.stderr)
rows = ferrogate.spend(by="customer")
days = ferrogate.spend(by="model", span="day")
log = ferrogate.spend_log()
again = ferrogate.reprice_spend()
print(json.dumps({"done": done, "rows": rows, "days": len(days), "log": len(log), "again": again}))
"""


def run_program(config, calls):
    command = [sys.executable, "-c", PROGRAM, str(config), str(calls)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_what_is_spent_outlives_the_process_and_a_limit_holds_for_all(tmp_path):
    config = tmp_path / "ferrogate.toml"
    store = (tmp_path / "store").as_posix()
    limit = 'entity = "customer:*"\namount = 0.001\nwindow = "1d"'
    config.write_text(f'[store]\npath = "{store}"\n[[limits]]\n{limit}\n')
    first = run_program(config, 3)
    assert first["done"] == 3
    assert first["rows"][0]["customer"] == "ann"
    assert first["rows"][0]["cost"] == pytest.approx(3 * COST)
    assert (first["days"], first["log"]) == (1, 3)
    assert first["again"][0]["after"] == pytest.approx(3 * COST)
    second = run_program(config, 10)
    assert 1 <= second["done"] <= 3, "what the first has spent counts"
    assert second["rows"][0]["cost"] <= 0.001
    assert second["log"] == 3 + second["done"]


def test_a_wrong_limit_is_named(tmp_path):
    config = tmp_path / "ferrogate.toml"
    config.write_text('[[limits]]\nentity = "team:a"\namount = -1\n')
    with pytest.raises(ferrogate.ConfigError, match=r"limits\[0\].amount"):
        ferrogate.configure(config)


def test_what_a_provider_says_is_compared_with_records(client):
    ask(client)
    newest = _core.recorded()[-1]
    day = newest["started"] // 86_400_000 * 86_400
    said = [{"date": day, "model": "a-model-we-never-asked", "prompt_tokens": 5, "completion_tokens": 5, "cost": 1}]
    found = ferrogate.reconcile_spend(said, since=day)
    whys = {row["model"]: row["why"] for row in found}
    assert whys["a-model-we-never-asked"] == "not_recorded"
    assert whys["gpt-4o"] == "not_charged"


def test_records_are_exported(client, tmp_path):
    ask(client, user="somebody")
    rows = ferrogate.export_spend(tmp_path / "spend.csv")
    text = (tmp_path / "spend.csv").read_text(encoding="utf-8")
    assert rows == text.count("\n") - 1
    assert "customer:somebody" in text
    assert "0.000150000" in text
