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
import lzma
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

# What is scored of the recordings: chat, in the languages that the scorer reads.
DIALECTS = {
    "anthropic_messages",
    "bedrock_converse",
    "bedrock_invoke_anthropic",
    "cohere_v2",
    "gemini",
    "ollama",
    "openai_chat",
    "openai_responses",
}

CHECKS = {
    "A": (
        "an answer becomes openai_chat",
        (
            "Text, thoughts, refusals, tool calls (name, arguments, id), finish reasons and token counts of the "
            "provider's own answer are those of the translation, whole or streamed. An answer that is "
            "openai_chat already "
            "comes out equal, event by event."
        ),
        "99.5 % pass",
    ),
    "B": (
        "an error is raised as what it is",
        "Status, the provider's message and the class of the exception.",
        "99 % pass",
    ),
    "C": (
        "a request goes to openai_chat and back",
        (
            "Nothing that the recorded request says is missing, changed or added after a way there and back: "
            "conversation, media, tools, signatures of thoughts, cache marks, settings, fields that only "
            "this provider knows."
        ),
        "98 % pass or declared, at most 5 % declared",
    ),
    "D": ("the same language in and out", "The request comes out equal.", "100 % pass"),
    "E": (
        "an openai_chat request in another language",
        "All that the recorded request says is in the translation.",
        "99 % pass or declared, for each language",
    ),
}

HEAD = """\
# Fidelity

How much of real traffic survives translation: {exchanges:,} recorded chat exchanges with {providers} providers,
scored with `ferrogate.translate`. They come from the test recordings of {repositories} public repositories, so
that neither requests nor answers were made for this project, and are kept outside this repository with the
scorer that compares the facts on both sides; `make fidelity UPDATE=1` runs it and writes this page. The core
set of about 3,000 is part of `make test`.

*Pass*: no fact differs. *Declared*: facts differ, and each of them is named in the `losses` that the caller
gets with the translation (`on_loss="error"` refuses such a request instead). *Failed*: a fact differs and is
not named. Requests that the provider refused are left out of C and E, answers whose recording ends early out of
A.

What these figures do not say: the translations were written with these recordings at hand, so that a recording
nobody has looked at is the harder test; generated images and audio, citations, annotations and log
probabilities of answers are not compared; and a declared loss is a loss, though an announced one.

[compare.md](compare.md) has some of the same recordings in litellm.
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
    lines = [
        "| check | of | n | streamed | pass % | pass or declared % | declared % | failed |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for check in CHECKS:
        groups: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
        for row in (row for row in rows if row["check"] == check):
            counts = [row[key] for key in ("pass", "declared", "fail")]
            streamed = sum(counts) if row["how"] == "stream" else 0
            for name in (row["what"], ""):
                groups[name] = [old + new for old, new in zip(groups[name], [*counts, streamed], strict=True)]
        for name, (passed, declared, failed, streamed) in sorted(groups.items(), key=lambda g: (g[0] == "", g[0])):
            total = passed + declared + failed
            if total == 0:
                continue
            figures = (share(passed, total), share(passed + declared, total), f"{100 * declared / total:.2f}")
            cells = [check, name or "**all**", f"{total:,}", f"{streamed:,}", *figures, str(failed)]
            lines.append(f"| {' | '.join(cells)} |")
    return lines


def explanation(result: dict[str, Any], explained: dict[str, Any]) -> str | None:
    """Why an exchange fails, where tests/fidelity.toml says it. A row's reason must hold for the first that failed."""
    if result["id"] in explained["example"]:
        return explained["example"][result["id"]]
    for row in explained["reason"]:
        there = all(row.get(key) in (None, result[key]) for key in ("check", "column"))
        if there and re.search(row["match"], result["reasons"][0]):
            return row["why"]
    return None


def failures(results: list[dict[str, Any]], explained: dict[str, Any]) -> tuple[list[str], int]:
    """What failed, by explanation; and how many failures have none."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    unexplained = 0
    for result in (result for result in results if result["status"] == "fail"):
        why = explanation(result, explained)
        if why is None:
            unexplained += 1
            why = f"not explained yet: {shorten(result['reasons'][0])}"
        groups[why].append(result)
    if not groups:
        return ["Nothing failed."], 0
    lines = ["What failed, and why:", "", "| n | of | why | recordings |", "|---|---|---|---|"]
    for why, those in sorted(groups.items(), key=lambda item: -len(item[1])):
        columns = sorted({f"{one['check']} {one['column']}" for one in those})
        ids = list(dict.fromkeys(f"`{one['id']}`" for one in those))
        more = f" and {len(ids) - SHOWN} more" if len(ids) > SHOWN else ""
        lines.append(f"| {len(those)} | {', '.join(columns)} | {why} | {', '.join(ids[:SHOWN])}{more} |")
    return lines, unexplained


SHOWN = 6
"""Examples that are named of each explanation."""


def declared(results: list[dict[str, Any]]) -> list[str]:
    """What the declared differences are, by their paths; the values stay outside."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for result in (result for result in results if result["status"] == "declared"):
        for path in {shorten(reason) for reason in result["reasons"]}:
            counts[result["check"]][path] += 1
    lines = []
    for check, paths in sorted(counts.items()):
        most = sorted(paths.items(), key=lambda item: (-item[1], item[0]))
        named = ", ".join(f"`{path}` {count:,}" for path, count in most[:LISTED])
        rarer = f", and {len(most) - LISTED} rarer ones" if len(most) > LISTED else ""
        lines.append(f"- **{check}**: {named}{rarer}")
    return ["", "What was declared, by the fact that differs:", "", *lines] if lines else []


LISTED = 30
"""Paths of declared differences that are listed for each check."""


def shorten(reason: str) -> str:
    """A reason's path without what was said and where: recorded content stays outside."""
    path = re.sub(r"\[[\d+]+\]", "[]", reason.split(":", maxsplit=1)[0])
    path = re.sub(r"schema\..*", "schema", path)
    return path if re.fullmatch(r"[\w\[\]. ]{1,60}", path) else "other"


def recorded() -> dict[str, int]:
    """How many chat exchanges, providers and repositories there are."""
    providers, repositories, exchanges = set(), set(), 0
    with lzma.open(SHARED / "open.jsonl.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            exchange = json.loads(line)
            if exchange["dialect"] not in DIALECTS:
                continue
            exchanges += 1
            providers.add(exchange["provider"])
            repositories.add(exchange["source_repo"])
    return {"exchanges": exchanges, "providers": len(providers), "repositories": len(repositories)}


def head() -> list[str]:
    """What the page is about, and the checks."""
    lines = [HEAD.format(**recorded()), "| check | what it asks | goal on recorded HTTP |", "|---|---|---|"]
    for check, (title, what, goal) in CHECKS.items():
        lines.append(f"| {check} | **{title}.** {what} | {goal} |")
    return lines


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
    page = head()
    left = 0
    for capture, (title, what) in CAPTURES.items():
        score = scored(capture, options.core)
        lines, unexplained = failures(score["results"], explained)
        left += unexplained if capture == "wire" else 0
        page += ["", f"## {title}", "", what, "", *table(score["rows"]), "", *lines, *declared(score["results"])]
        print("\n".join([f"\n{capture}", *table(score["rows"])]))
    if options.update:
        PAGE.write_text("\n".join(page) + "\n")
    print(f"\n{left} failures of wire captures are not explained in tests/fidelity.toml")
    return 1 if left else 0


CAPTURES = {
    "wire": ("Recorded HTTP", "Bytes as they went over the wire. These figures count."),
    "sdk": (
        "Written from SDK objects",
        (
            "Requests and answers that went through another project's objects before they were written down, which may "
            "add null fields and normalise ids."
        ),
    ),
    "fixture": ("Fixtures", "As a rule answers without requests, some of them edited by hand."),
}

if __name__ == "__main__":
    sys.exit(main())
