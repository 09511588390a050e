"""Score translation on the recorded exchanges and write docs/fidelity.md.

    fidelity.py            print the tables (wire captures of all recordings, then sdk and fixture captures)
    fidelity.py --update   write docs/fidelity.md as well
    fidelity.py --core     the core set only, in seconds

The recordings and their scorer are read from $FERROGATE_SHARED (../shared), never copied. Failures that are left are
explained in tests/fidelity.toml, by the id of the example or by a reason that many share; the page names each.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

try:
    import tomllib
except ModuleNotFoundError:  # Python 3.10
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("FERROGATE_SHARED", ROOT.parent / "shared")) / "fidelity"
PAGE = ROOT / "docs" / "fidelity.md"
EXPLAINED = ROOT / "tests" / "fidelity.toml"

CHECKS = {
    "A": ("a response becomes openai_chat", "≥ 99.5 % pass"),
    "B": ("an error is raised as what it is", "≥ 99 % pass"),
    "C": ("a request goes to openai_chat and back", "≥ 98 % pass or declared, ≤ 5 % declared"),
    "D": ("the same language in and out", "100 % pass"),
    "E": ("an openai_chat request in other languages", "≥ 99 % pass or declared"),
}

HEAD = """\
# Fidelity

How much of recorded real traffic survives translation. The recordings (10,848 exchanges with real providers, taken
from the test recordings of public repositories) and the scorer are kept outside this repository; `make fidelity
UPDATE=1` scores them with `ferrogate.translate` and writes this page. A *declared* difference is one that the answer's
`losses` name. The core set is part of `make test`.
"""


def scored(capture: str, core: bool) -> dict[str, Any]:
    """Run the scorer; gives its rows, reasons and results."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "score.json"
        files = [] if core else [str(SHARED / "open.jsonl.xz")]
        command = [sys.executable, str(SHARED / "score.py"), *files, "--capture", capture, "--json", str(out)]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if not out.exists():
            sys.exit(done.stdout + done.stderr)
        return json.loads(out.read_text())


def share(count: int, total: int) -> str:
    """A percentage that is 100 only where nothing is missing."""
    value = 100 * count / total
    return "100" if count == total else f"{min(value, 99.99):.2f}"


def table(rows: list[dict[str, Any]]) -> list[str]:
    """The figures by check and language, with the sum of each check."""
    lines = ["| check | of | n | pass % | pass or declared % | declared % | failed |", "|---|---|---|---|---|---|---|"]
    for check in CHECKS:
        groups: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for row in (row for row in rows if row["check"] == check):
            for name in (row["what"], ""):
                for place, key in enumerate(("pass", "declared", "fail")):
                    groups[name][place] += row[key]
        for name, (passed, declared, failed) in sorted(groups.items(), key=lambda item: (item[0] == "", item[0])):
            total = passed + declared + failed
            if total == 0:
                continue
            figures = (share(passed, total), share(passed + declared, total), f"{100 * declared / total:.2f}")
            cells = [check, name or "**all**", f"{total:,}", *figures, str(failed)]
            lines.append(f"| {' | '.join(cells)} |")
    return lines


def failures(results: list[dict[str, Any]], explained: dict[str, Any]) -> tuple[list[str], int]:
    """What failed, by explanation; and how many failures have none."""
    groups: dict[str, list[str]] = defaultdict(list)
    unexplained = 0
    for result in (result for result in results if result["status"] == "fail"):
        reasons = "; ".join(result["reasons"])
        why = explained["example"].get(result["id"]) or next(
            (row["why"] for row in explained["reason"] if re.search(row["match"], reasons)), None
        )
        if why is None:
            unexplained += 1
            why = f"not explained yet: {shorten(result['reasons'][0])}"
        groups[why].append(f"`{result['id']}` ({result['check']}, {result['column']})")
    lines = []
    for why, examples in sorted(groups.items(), key=lambda item: -len(item[1])):
        lines.append(f"- **{len(examples)}** {why}: {', '.join(examples)}")
    return lines or ["None."], unexplained


def shorten(reason: str) -> str:
    """A reason's path without what was said: recorded content stays outside."""
    return reason.split(":", maxsplit=1)[0][:80]


def main() -> int:
    """Score, print, write."""
    parser = argparse.ArgumentParser(description="Score translation on recorded exchanges.")
    parser.add_argument("--update", action="store_true", help="write docs/fidelity.md")
    parser.add_argument("--core", action="store_true", help="the core set only")
    options = parser.parse_args()
    if not (SHARED / "score.py").exists():
        print(f"the recordings are not at {SHARED}; nothing is scored (FERROGATE_SHARED says where they are)")
        return 0
    explained = tomllib.loads(EXPLAINED.read_text())
    page = [HEAD, "The checks:\n"]
    page += [f"- **{check}**: {what}. Goal on wire captures: {goal}." for check, (what, goal) in CHECKS.items()]
    left = 0
    for capture in ("wire", "sdk", "fixture"):
        score = scored(capture, options.core)
        lines, unexplained = failures(score["results"], explained)
        left += unexplained if capture == "wire" else 0
        page += ["", f"## {CAPTURES[capture]}", "", *table(score["rows"]), "", "What failed:", "", *lines]
        print("\n".join([f"\n{capture}", *table(score["rows"])]))
    if options.update:
        PAGE.write_text("\n".join(page) + "\n")
    print(f"\n{left} failures of wire captures are not explained in tests/fidelity.toml")
    return 1 if left else 0


CAPTURES = {
    "wire": "Recorded HTTP",
    "sdk": "Written from SDK objects",
    "fixture": "Fixtures: responses only, may be edited by hand",
}

if __name__ == "__main__":
    sys.exit(main())
