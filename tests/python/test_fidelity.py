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
LANGUAGES = "openai_chat,anthropic_messages,openai_responses"

# What must pass outright, and what must pass or be declared as a loss, in per cent.
LEAST = {"A": (99.0, 99.0), "B": (99.0, 99.0), "C": (97.0, 99.0), "D": (100.0, 100.0)}


@pytest.mark.skipif(not SCORER.exists(), reason=f"the recordings are not at {SHARED}")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("check", LEAST)
def test_recordings(check, tmp_path):
    out = tmp_path / "score.json"
    command = [sys.executable, str(SCORER), "--check", check, "--dialect", LANGUAGES, "--json", str(out)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = json.loads(out.read_text())["rows"]
    passed, declared, failed = (sum(row[name] for row in rows) for name in ("pass", "declared", "fail"))
    total = passed + declared + failed
    assert total > 50
    outright, with_declared = LEAST[check]
    assert 100 * passed / total >= outright, done.stdout
    assert 100 * (passed + declared) / total >= with_declared, done.stdout
