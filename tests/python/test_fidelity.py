"""The recorded exchanges with real providers: nothing may get lost in translation.

The recordings and their scorer stand beside the clone (`../shared`, or where `FERROGATE_SHARED` says); they are
only read.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("FERROGATE_SHARED", ROOT.parent / "shared"))
SCORER = SHARED / "fidelity" / "score.py"

# What must pass outright, and what must pass or be declared as a loss, in per cent of the core set.
LEAST = {"A": (99.5, 99.5), "B": (99.0, 99.0), "C": (95.0, 98.0), "D": (100.0, 100.0), "E": (70.0, 99.0)}


@pytest.fixture(scope="module")
def score(tmp_path_factory):
    """One run of the scorer: all languages and checks."""
    if not SCORER.exists():
        pytest.skip(f"the recordings are not at {SHARED}")
    out = tmp_path_factory.mktemp("fidelity") / "score.json"
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, str(SCORER), "--json", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(out.read_text())


def shares(rows):
    """Per cent that passed, and that passed or were declared."""
    passed, declared, failed = (sum(row[name] for row in rows) for name in ("pass", "declared", "fail"))
    total = passed + declared + failed
    assert total > 0
    return 100 * passed / total, 100 * (passed + declared) / total


def failed(score, check):
    """The first failures of a check, for the message."""
    wrong = [result for result in score["results"] if result["check"] == check and result["status"] == "fail"]
    return "\n".join(f"{result['id']} {result['column']}: {result['reasons'][0]}" for result in wrong[:20])


@pytest.mark.timeout(600)
@pytest.mark.parametrize("check", LEAST)
def test_recordings(check, score):
    outright, with_declared = shares([row for row in score["rows"] if row["check"] == check])
    least, least_with_declared = LEAST[check]
    assert outright >= least, failed(score, check)
    assert with_declared >= least_with_declared, failed(score, check)


@pytest.mark.timeout(600)
def test_every_language_is_reached(score):
    rows = [row for row in score["rows"] if row["check"] == "E"]
    languages = {row["what"] for row in rows}
    assert len(languages) == 5
    for language in languages:
        _, with_declared = shares([row for row in rows if row["what"] == language])
        assert with_declared >= 98.0, f"{language}\n{failed(score, 'E')}"


@pytest.mark.timeout(600)
def test_nothing_crashes(score):
    crashed = [r for r in score["results"] if any("PanicException" in reason for reason in r["reasons"])]
    assert not crashed
