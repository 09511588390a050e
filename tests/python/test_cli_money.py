"""`ferrogate models` and `ferrogate spend`: what they print and how they end."""

import json

import pytest

from ferrogate.__main__ import main


def rows(capsys, *arguments):
    assert main(["models", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_models_are_filtered_and_sorted(capsys):
    found = rows(capsys, "--provider", "openai", "--context", "128k", "--tools", "--sort", "price", "--limit", "5")
    assert len(found) == 5
    assert all(row["max_input_tokens"] >= 128_000 and row["supports_function_calling"] for row in found)
    prices = [row["input_cost_per_token"] for row in found]
    assert prices == sorted(prices)
    assert all(row["input_cost_per_token"] <= 1e-6 for row in rows(capsys, "--max-price", "1"))
    assert rows(capsys, "no-such-word-in-any-name") == []


def test_models_are_a_table_and_an_unknown_price_is_none(capsys):
    assert main(["models", "gpt-4o", "--provider", "openai"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["MODEL", "CONTEXT", "INPUT", "OUTPUT", "CAN"]
    line = next(line for line in lines if line.startswith("openai/gpt-4o "))
    assert line.split()[1:4] == ["128,000", "2.5", "10"]


def test_prices_of_a_day_and_a_wrong_day(capsys):
    assert rows(capsys, "gpt-4o", "--as-of", "2026-01-01")
    assert main(["models", "--as-of", "yesterday"]) == 1
    assert "2026-11-23" in capsys.readouterr().err
    assert main(["models", "--context", "much"]) == 1
    assert "128k" in capsys.readouterr().err


def test_spend_asks_for_a_store(capsys, monkeypatch):
    monkeypatch.delenv("FERROGATE_STORE_PATH", raising=False)
    assert main(["spend"]) == 1
    assert "[store]" in capsys.readouterr().err


SPENDS = """
import sys
import ferrogate
from ferrogate.__main__ import main
from ferrogate.testing import ScriptedProvider
ferrogate.configure(sys.argv[1])
with ScriptedProvider([{"text": "Hi", "usage": {"input": 20, "output": 10}, "repeat": "forever"}]) as provider:
    for _ in range(2):
        provider.client().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "x" * 40}])
for arguments in [["--by", "model"], ["--span", "day"], ["--format", "csv"], ["--format", "json"]]:
    assert main(["spend", *arguments, "--config", sys.argv[1]]) == 0
"""


def test_spend_is_a_table_a_chart_csv_and_json(program, tmp_path):
    config = tmp_path / "ferrogate.toml"
    config.write_text(f'[store]\npath = "{(tmp_path / "store").as_posix()}"\n')
    started = program(SPENDS, str(config))
    out = started.finish(120)
    assert "gpt-4o" in out
    assert "$0.000300" in out
    assert "█" in out
    assert "total" in out


@pytest.mark.parametrize("wrong", [["--span", "year"], ["--format", "xml"]])
def test_wrong_usage_is_told(wrong, capsys):
    with pytest.raises(SystemExit):
        main(["spend", *wrong])
    assert "invalid choice" in capsys.readouterr().err
