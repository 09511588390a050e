"""Measures the library against the goals of the design, beside a directly measured floor: `make bench`.

Every round measures ferrogate, and those of openai, httpx and litellm that this interpreter can import, once each in a
process of its own, in another order each time; just before and after, a load generator asks the mock upstream directly.
No verdict is given where the rounds differ by more than the distance to the goal. Linux only: it reads `/proc`.
"""

import argparse
import importlib.metadata
import importlib.util
import json
import os
import re
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from library_pass import MESSAGES, MODEL, Values

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / os.environ.get("FERROGATE_SHARED", "../shared") / "bench"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "ferrogate" / "bench"
OTHERS = ("openai", "httpx", "litellm")


class Measure(NamedTuple):
    """A row of the table."""

    key: str
    label: str
    unit: str
    goal: float | None = None
    more_is_better: bool = False


MEASURES = (
    Measure("import_ms", "import, over bare python", "ms", 20),
    Measure("import_mb", "memory, over bare python", "MB", 12),
    Measure("direct_p50_us", "direct, one connection, p50", "µs"),
    Measure("direct_p99_us", "direct, one connection, p99", "µs"),
    Measure("sync_p50_us", "sync call, p50", "µs"),
    Measure("sync_over_us", "sync call, p50 over direct", "µs", 40),
    Measure("sync_p99_us", "sync call, p99", "µs"),
    Measure("sync_cpu_us", "sync call, CPU", "µs", 60),
    Measure("tasks_per_s", "64 tasks, calls/s", "", 18_000, more_is_better=True),
    Measure("tasks_cpu_us", "64 tasks, CPU per call", "µs", 75),
    Measure("stream_cpu_us", "for stream, CPU per chunk", "µs", 4),
    Measure("astream_cpu_us", "async for stream, CPU per chunk", "µs", 5),
    Measure("rss_mb", "memory after the run", "MB", 35),
    Measure("installed_mb", "installed size", "MB", 25),
    Measure("wheel_mb", "wheel size", "MB", 12),
)
Round = dict[str, Values]

PROXIES = ("http_proxy", "https_proxy", "all_proxy")
ENVIRONMENT = {name: value for name, value in os.environ.items() if name.lower() not in PROXIES} | {
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LITELLM_LOG": "ERROR",
}


def build_tools() -> Path:
    """Compiles the mock and the load generator in the cache; nothing is written beside their sources."""
    source, target = CACHE / "source", CACHE / "target"
    for file in [TOOLS / "Cargo.toml", TOOLS / "Cargo.lock", *TOOLS.glob("src/**/*.rs")]:
        copy = source / file.relative_to(TOOLS)
        if not copy.exists() or copy.read_bytes() != file.read_bytes():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    build = ["cargo", "build", "--release", "--locked", "--quiet", "--manifest-path", str(source / "Cargo.toml")]
    subprocess.run(build, check=True, env=os.environ | {"CARGO_TARGET_DIR": str(target)})
    return target / "release"


@contextmanager
def mock(tools: Path):
    """The mock upstream on a free port of loopback; gives its base URL."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = free.getsockname()
    process = subprocess.Popen([tools / "mock", f"{address[0]}:{address[1]}"], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if process.poll() is not None or probe.connect_ex(address) == 0:
                    break
            time.sleep(0.02)
        if process.poll() is not None:
            sys.exit("the mock upstream did not start")
        yield f"http://{address[0]}:{address[1]}/v1"
    finally:
        process.kill()
        process.wait()


def run(*command: str | Path) -> str:
    """What a process prints."""
    return subprocess.run(command, check=True, env=ENVIRONMENT, text=True, stdout=subprocess.PIPE).stdout


def importable(name: str) -> bool:
    """Whether it is there and whole; the first import, which compiles its files, is not measured."""
    return not subprocess.run(
        [sys.executable, "-c", f"import {name}"], check=False, stderr=subprocess.DEVNULL
    ).returncode


def direct(tools: Path, base: str, seconds: float) -> Values:
    """One connection of the load generator: the floor."""
    body = CACHE / "body.json"
    body.write_text(json.dumps({"model": MODEL, "messages": MESSAGES}))
    url = f"{base}/chat/completions"
    answer = json.loads(
        run(tools / "load", "--url", url, "--body", body, "-c", "1", "-t", str(seconds), "--warm", "0.2")
    )
    assert answer["bad"] == 0
    return {"direct_p50_us": answer["p50_us"], "direct_p99_us": answer["p99_us"]}


def import_cost(name: str, pairs: int) -> Values:
    """What importing costs over starting the interpreter, each started in turn."""
    show = f"print(int(open('/proc/self/statm').read().split()[1]) * {resource.getpagesize()} / 1e6)"
    seen: dict[str, list[tuple[float, float]]] = {"pass": [], f"import {name}": []}
    for _ in range(pairs):
        for statement, costs in seen.items():
            started = time.perf_counter()
            memory = float(run(sys.executable, "-c", f"{statement}\n{show}"))
            costs.append((time.perf_counter() - started, memory))
    bare, imported = ([statistics.median(column) for column in zip(*costs, strict=True)] for costs in seen.values())
    return {"import_ms": 1e3 * (imported[0] - bare[0]), "import_mb": imported[1] - bare[1]}


def installed_mb(name: str) -> float:
    """What pip installed for it, dependencies included; the folder where nothing is known of an installation."""
    wanted, known = [name], set()
    size = 0
    while wanted:
        found = re.match(r"[\w.-]+", wanted.pop())
        distribution = found and found[0].lower().replace("_", "-")
        if distribution in known or not next(importlib.metadata.distributions(name=distribution), None):
            continue
        known.add(distribution)
        wanted += [need for need in importlib.metadata.requires(distribution) or [] if "extra ==" not in need]
        paths = [Path(file.locate()) for file in importlib.metadata.files(distribution) or []]
        size += sum(path.stat().st_size for path in paths if path.is_file())
    if not known:
        folder = Path(importlib.util.find_spec(name).origin).parent
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return size / 1e6


# ===== the table =====


def verdict(measure: Measure, values: list[float]) -> str:
    """Whether the goal is met, where the rounds agree well enough to say so."""
    if measure.goal is None:
        return ""
    distance = statistics.median(values) - measure.goal
    if max(values) - min(values) >= abs(distance):
        return "unclear"
    return "ok" if (distance > 0) == measure.more_is_better else "missed"


def number(value: float) -> str:
    """Three digits or so."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"  # noqa: PLR2004


def shown(values: list[float]) -> str:
    """Median and range."""
    if min(values) == max(values):
        return number(values[0])
    return f"{number(statistics.median(values))} ({number(min(values))}..{number(max(values))})"


def table(rounds: list[Round]) -> list[list[str]]:
    """The rows, the head first."""
    others = [name for name in rounds[0] if name != "ferrogate"]
    rows = [["", "goal", "ferrogate", "verdict", *others]]
    for measure in MEASURES:
        columns = [[r[name][measure.key] for r in rounds if measure.key in r[name]] for name in ("ferrogate", *others)]
        if not any(columns):
            continue
        goal = f"{'≥' if measure.more_is_better else '≤'} {measure.goal:,}" if measure.goal else ""
        label = f"{measure.label} ({measure.unit})" if measure.unit else measure.label
        cells = [shown(values) if values else "" for values in columns]
        judged = verdict(measure, columns[0]) if columns[0] else ""
        rows.append([label, goal, cells[0], judged, *cells[1:]])
    return rows


def show(rows: list[list[str]]) -> None:
    """Prints the rows in columns."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def measure(name: str, tools: Path, base: str, *, quick: bool) -> Values:
    """One library, between two looks at the floor."""
    program = Path(__file__).with_name("library_pass.py")
    values = import_cost(name, 2 if quick else 5) | {"installed_mb": installed_mb(name)}
    before = direct(tools, base, 0.2 if quick else 1)
    values |= json.loads(run(sys.executable, program, name, base, "200" if quick else "1000"))
    after = direct(tools, base, 0.2 if quick else 1)
    values |= {key: (before[key] + after[key]) / 2 for key in before}
    values["sync_over_us"] = values["sync_p50_us"] - values["direct_p50_us"]
    wheels = sorted((ROOT / "dist").glob("*.whl"), key=lambda path: path.stat().st_mtime)
    if name == "ferrogate" and wheels:
        values["wheel_mb"] = wheels[-1].stat().st_size / 1e6
    return values


def main() -> None:
    """Measures and prints."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--quick", action="store_true", help="few calls: shows that it works, measures nothing")
    arguments.add_argument("--json", type=Path, metavar="OUT", help="write what every round gave")
    options = arguments.parse_args()
    if not TOOLS.is_dir() or not shutil.which("cargo"):
        print(f"the library is not measured: no bench tools in {TOOLS} (set FERROGATE_SHARED), or no cargo")
        return
    if not importable("ferrogate"):
        sys.exit(f"{sys.executable} cannot import ferrogate; run `make wheel`")
    names = ["ferrogate", *filter(importable, OTHERS)]
    tools, before = build_tools(), os.getloadavg()[0]
    rounds = []
    with mock(tools) as base:
        for turn in range(options.rounds):
            first = turn % len(names)
            order = names[first:] + names[:first]
            seen = {name: measure(name, tools, base, quick=options.quick) for name in order}
            rounds.append({name: seen[name] for name in names})
    version = ".".join(map(str, sys.version_info[:3]))
    print(f"{len(rounds)} rounds, median (range); Python {version}; {os.cpu_count()} CPUs, load {before:.1f} before\n")
    show(table(rounds))
    if options.json:
        options.json.write_text(json.dumps({"load": before, "rounds": rounds}, indent=1))


if __name__ == "__main__":
    main()
