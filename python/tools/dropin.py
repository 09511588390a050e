"""Runs openai-python's own tests against the installed wheel, and writes docs/dropin.md with --update.

    python python/tools/dropin.py --work CACHE [--update]      `make dropin` does it

The harness and the data are in $FERROGATE_SHARED/dropin (../shared by default); without them it says so and ends well.
It ends badly where a test of the bar fails whose reason REASONS does not tell.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/dropin.md"
UPSTREAM = "3.3.1"
BAR = {"core": 100.0, "client": 100.0, "extended": 99.0}
# Pattern of a test's id -> why it fails. A failure without a reason is a failure of the run.
REASONS: dict[str, str] = {}


def run(harness: Path, work: Path, module: str, *options: str) -> dict:
    """One run of the suite; its report."""
    report = work / f"{module}.json"
    path = [str(ROOT / "python/tools"), os.environ.get("PYTHONPATH", "")]
    node = Path(sys.executable).parent
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, path)),
        "PATH": f"{node}{os.pathsep}{os.environ['PATH']}",
    }
    command = [sys.executable, str(harness / "run.py"), "--module", module, "--work", str(work / "suite")]
    subprocess.run([*command, "--report", str(report), *options], env=environment, check=False)
    return json.loads(report.read_text())


def unexplained(report: dict) -> list[str]:
    """The failures that nobody has a reason for."""
    return [name for name in report["failures"] if not any(re.search(pattern, name) for pattern in REASONS)]


def share(counts: dict) -> tuple[int, int]:
    """Tests passed, and all tests."""
    return counts.get("passed", 0), sum(counts.values())


def page(bar: dict, nominal: dict) -> str:
    """The page of results."""
    lines = [
        "# The drop-in suite",
        "",
        f"openai-python {UPSTREAM}'s own tests, run against Ferrogate's classes in place of its own; every request is",
        "compared with the one that openai sends, every answer with its type, to any depth.",
        "`make dropin UPDATE=1` writes this page.",
        "",
        "| tier | passed | of | wanted |",
        "|---|---|---|---|",
    ]
    for tier, wanted in BAR.items():
        passed, total = share(bar["tiers"].get(tier, {}))
        lines.append(f"| {tier} | {passed} | {total} | {wanted:g} % |")
    passed, total = share(nominal["tiers"].get("core", {}))
    lines.append(f"| core, with `install()`: openai's own classes | {passed} | {total} | 97 % |")
    lines += ["", "## By group", "", "| group | passed | of |", "|---|---|---|"]
    for group, counts in sorted(bar["groups"].items()):
        passed, total = share(counts)
        lines.append(f"| {group} | {passed} | {total} |")
    lines += ["", "## What fails, and why", ""]
    failures = [*bar["failures"], *nominal["failures"]]
    lines += [f"- `{name}`: {reason(name)}" for name in sorted(failures)] or ["Nothing."]
    lines += [
        "",
        "## What the suite never looks at",
        "",
        "Pages that are iterated over, streams that are read, attributes of errors, files of every form,",
        "`stream_to_file`, keys that are renewed, `responses.stream()`, WebSockets: these have tests of our own in",
        "`tests/python` (`test_resources.py`, `test_http_client.py`, `test_realtime.py`, `methods/`).",
        "",
    ]
    return "\n".join(lines)


def reason(name: str) -> str:
    """Why a test fails."""
    return next((text for pattern, text in REASONS.items() if re.search(pattern, name)), "no reason is known")


def has_npm() -> bool:
    """Whether the mock server can be installed; Node comes as a Python package where the machine has none."""
    return bool(shutil.which("npm") or (Path(sys.executable).parent / "npm").exists())


def main() -> int:
    """Run both, print, and say whether all is well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="a folder outside the clone")
    parser.add_argument("--update", action="store_true", help="write docs/dropin.md")
    options = parser.parse_args()
    harness = Path(os.environ.get("FERROGATE_SHARED", ROOT.parent / "shared")) / "dropin"
    if not harness.is_dir():
        print(f"skipped: the suite is not here ({harness}); FERROGATE_SHARED names the folder it is in")
        return 0
    if not has_npm():
        print("skipped: npm is needed for the suite's mock server")
        return 0
    options.work.mkdir(parents=True, exist_ok=True)
    bar = run(harness, options.work, "ferrogate")
    nominal = run(harness, options.work, "dropin_nominal", "--nominal", "--tiers", "core")
    if options.update:
        PAGE.write_text(page(bar, nominal))
    bad = [*unexplained(bar), *unexplained(nominal)]
    for name in bad:
        print("failed without a reason:", name)
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
