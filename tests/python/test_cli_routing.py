"""`ferrogate simulate` and `ferrogate explain`: what they print and how they end."""

import json
import re
from pathlib import Path

import pytest

import ferrogate
from ferrogate.__main__ import main

POLICY = """
routing_strategy = "cost-based-routing"

[[model_list]]
model_name = "chat"
model_info = {id = "dear"}
[model_list.litellm_params]
model = "openai/gpt-4o"
api_key = "os.environ/NO_SUCH_KEY"
input_cost_per_token = 2.5e-6
output_cost_per_token = 1e-5

[[model_list]]
model_name = "chat"
model_info = {id = "cheap", max_input_tokens = 1000}
[model_list.litellm_params]
model = "openai/gpt-4o-mini"
api_key = "key"
input_cost_per_token = 1.5e-7
output_cost_per_token = 6e-7
"""


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch):
    for row in ferrogate.providers():
        for name in (*row["api_key_env"], *row["base_url_env"]):
            monkeypatch.delenv(name, raising=False)


@pytest.fixture
def policy(tmp_path):
    """The cheapest is asked first."""
    return _written(tmp_path / "new.toml", POLICY)


@pytest.fixture
def base(tmp_path):
    """Both are asked as often."""
    return _written(tmp_path / "base.toml", POLICY.replace("cost-based-routing", "simple-shuffle"))


@pytest.fixture
def reachable(tmp_path):
    """The same with a key of its own."""
    return _written(tmp_path / "keyed.toml", POLICY.replace("os.environ/NO_SUCH_KEY", "another"))


def _written(path, text):
    path.write_text(text, "utf-8")
    return str(path)


def ran(capsys, *arguments):
    """Run a command: status, stdout, stderr."""
    status = main(list(arguments))
    said = capsys.readouterr()
    return status, said.out, said.err


def row(printed, label):
    """Give the cells of the first row of that label."""
    found = next(line for line in printed.splitlines() if line.strip().startswith(label))
    return found.strip().removeprefix(label).split()


# ----- simulate -----


def test_a_cheaper_policy_is_seen_to_be_cheaper(capsys, policy, base):
    drawn = ("--generate", "rate=5,minutes=2", "--seed", "3")
    status, printed, _ = ran(capsys, "simulate", "--policy", policy, "--base", base, *drawn)
    assert status == 0
    before, after = (float(cell.removeprefix("$")) for cell in row(printed, "cost"))
    assert after < before / 2
    change, low, to, high = row(printed, "cost_per_call")
    assert to == "to"
    assert float(low) < float(change) < float(high) < 0
    assert "(may be none)" in next(line for line in printed.splitlines() if "latency_p50" in line)
    assert row(printed, "cheap")[:2] == ["100.00", "%"]
    assert "dear, cheap: nothing is known" in printed or "cheap, dear: nothing is known" in printed


def test_the_same_seed_prints_the_same(capsys, policy):
    drawn = ("simulate", "--policy", policy, "--generate", "rate=5,minutes=1,sessions=4", "--seed")
    assert ran(capsys, *drawn, "1") == ran(capsys, *drawn, "1")
    assert ran(capsys, *drawn, "1") != ran(capsys, *drawn, "2")


def test_behaviours_are_stated(capsys, policy, tmp_path):
    behaviour = _written(
        tmp_path / "behaviour.toml",
        '[deployment.cheap]\nthroughput = 100\nfirst_token = {p50 = 0.2, p95 = 0.4}\nerrors = {"server_error" = 0.3}\n'
        "[[deployment.dear.outages]]\nfrom = 0\nto = 1000\n",
    )
    drawn = ("--generate", "rate=2,minutes=2", "--json")
    status, printed, _ = ran(capsys, "simulate", "--policy", policy, "--behaviour", behaviour, *drawn)
    report = json.loads(printed)
    assert status == 0
    assert report["behaviour"] == {"cheap": {"source": "stated"}, "dear": {"source": "stated"}}
    shares = report["policy"]["shares"]
    assert shares["dear"]["answered"] == 0
    assert shares["dear"]["failed"] > 0
    assert report["policy"]["attempts_per_call"] > 1.05


def test_a_log_is_replayed_and_weighted(capsys, policy, tmp_path):
    def line(n):
        name, latency = ("cheap", 1.0) if n % 2 else ("dear", 3.0)
        tokens = {"prompt_tokens": 100, "completion_tokens": 20}
        return {"at": n, "model": "chat", "deployment": name, "latency": latency, "propensity": 0.5, **tokens}

    log = _written(tmp_path / "log.jsonl", "\n".join(json.dumps(line(n)) for n in range(200)))
    status, printed, _ = ran(capsys, "simulate", "--policy", policy, "--log", log)
    assert status == 0
    assert "200 calls" in printed
    assert "cheap (100 calls)" in printed
    assert "nobody knows what others would have been answered" in " ".join(printed.split())
    assert "200, as good as 100 of the policy's own" in printed
    assert row(printed, "latency p50") == ["1.000", "s"]
    assert row(printed, "latency_mean")[0] == "1"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--generate", "rate=many"), "--generate rate must be a number, not 'many'"),
        (("--generate", "speed=1"), "unknown field `speed`"),
        (("--generate", "rate=0"), "generate.rate must be above 0"),
        (("--log", "no-such-file"), "No such file"),
        (("--seed", "-1"), "--seed must be 0 or more"),
    ],
)
def test_wrong_traffic_is_told(capsys, policy, arguments, told):
    status, printed, error = ran(capsys, "simulate", "--policy", policy, *arguments)
    assert (status, printed) == (1, "")
    assert told in error


def test_wrong_files_are_told_by_line_and_without_their_words(capsys, policy, tmp_path):
    log = _written(tmp_path / "log", '{"at": 1, "model": "chat"}\n{"prompt": "a secret"\n')
    _, _, error = ran(capsys, "simulate", "--policy", policy, "--log", log)
    assert "line 2: it is no JSON object" in error
    broken = _written(tmp_path / "broken.toml", "a = 1\napi_key = sk-secret")
    status, _, error = ran(capsys, "simulate", "--policy", broken)
    assert status == 1
    assert f"{broken}: line 2" in error
    wrong = _written(tmp_path / "wrong.toml", POLICY.replace("cost-based", "cst-based"))
    _, _, more = ran(capsys, "simulate", "--policy", wrong)
    assert "did you mean 'cost-based-routing'" in more
    assert "secret" not in error + more


def test_traffic_is_logged_or_drawn(capsys, policy):
    with pytest.raises(SystemExit) as ended:
        main(["simulate", "--policy", policy, "--log", "x", "--generate", "rate=1"])
    assert ended.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


# ----- explain -----


def test_the_order_and_the_reasons_are_printed(capsys, reachable, tmp_path):
    status, printed, _ = ran(capsys, "explain", "--policy", reachable, "-m", "chat", "--message", "hi", "--seed", "4")
    assert status == 0
    assert "cost, seed 4" in printed
    assert printed.index("1.        cheap: openai/gpt-4o-mini; costs $") < printed.index("2.        dear: ")
    checked = _written(tmp_path / "checked.toml", f"enable_pre_call_checks = true\n{POLICY}".replace("os.environ/", ""))
    long = ("--message", "word " * 4000)
    status, printed, _ = ran(capsys, "explain", "--policy", checked, "-m", "chat", *long)
    assert status == 0
    assert "1.        dear: " in printed
    told = next(line for line in printed.splitlines() if line.strip().startswith("not"))
    assert "cheap" in told
    assert "1000" in told


def test_a_decision_is_made_again(capsys, reachable, tmp_path):
    _, recorded, _ = ran(capsys, "explain", "--policy", reachable, "-m", "chat", "--seed", "9", "--json")
    record = _written(tmp_path / "record.json", recorded)
    status, printed, _ = ran(capsys, "explain", "--replay", record)
    assert (status, printed) == (0, "chat, seed 9: the same: cheap, dear\n")
    changed = json.loads(recorded)
    changed["stages"][0]["order"].reverse()
    record = _written(tmp_path / "changed.json", json.dumps(changed["stages"]))
    status, printed, _ = ran(capsys, "explain", "--replay", record)
    assert status == 1
    assert "NOT the same" in printed
    assert "recorded: dear, cheap" in printed


def test_a_body_names_its_model(capsys, reachable, tmp_path):
    body = {"model": "chat", "messages": [{"role": "user", "content": "hi"}], "max_tokens": 10}
    body = _written(tmp_path / "body.json", json.dumps(body))
    status, printed, _ = ran(capsys, "explain", "--policy", reachable, "--body", body, "--json")
    assert status == 0
    assert json.loads(printed)["stages"][0]["group"] == "chat"


def test_what_cannot_be_explained_is_told(capsys, policy, reachable, tmp_path):
    status, _, error = ran(capsys, "explain", "--policy", reachable)
    assert (status, error) == (2, "ferrogate: no model is named; pass -m MODEL, or a body with one\n")
    status, _, error = ran(capsys, "explain", "--policy", policy, "-m", "chat")
    assert status == 1
    assert "NO_SUCH_KEY is not set" in error
    status, _, error = ran(capsys, "explain", "--replay", _written(tmp_path / "r.json", "[{}]"))
    assert status == 1
    assert "this is no recorded decision" in error


# ----- the page -----


def test_the_example_of_the_page_runs(capsys, monkeypatch, tmp_path):
    page = Path(__file__).parents[2].joinpath("docs", "simulating.md").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    for name, text in re.findall(r"^`([\w.]+)`:\n\n```\w+\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        _written(tmp_path / name, text)
    commands = re.findall(r"^ferrogate (.+)$", page, re.MULTILINE)
    assert [command.split()[0] for command in commands] == ["simulate", "explain"]
    simulated, explained = (ran(capsys, *command.split()) for command in commands)
    assert simulated[0] == explained[0] == 0
    assert "stated    big, small: answers as the behaviour file says" in simulated[1]
    assert int(row(simulated[1], "429s")[0]) > 0
    assert "1.        small: groq/" in explained[1]
