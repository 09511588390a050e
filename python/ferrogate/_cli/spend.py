"""`ferrogate spend`: what was spent, as a table and a chart."""

from __future__ import annotations

import csv
import json
import os
import sys
from typing import TYPE_CHECKING, Any

import ferrogate
from ferrogate._cli.providers import table

if TYPE_CHECKING:
    import argparse

HELP = "tell what was spent"
ABOUT = """\
Sums what was spent, of all processes that name the store: `[store] path` or `url` in the configuration file, or
FERROGATE_STORE_PATH. '?' counts requests whose cost is not known; it is not in the sum.
"""

HEADINGS = ("REQUESTS", "FAILED", "PROMPT", "COMPLETION", "COST", "?", "")
BAR = 30


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "--by", default="model", help="model (default), provider, operation, all, tag, customer, team, …"
    )
    parser.add_argument("--since", metavar="TIME", help="from when: 7d, 24h, 2026-11-01")
    parser.add_argument("--until", metavar="TIME", help="until before when")
    parser.add_argument("--span", choices=("day", "hour"), help="tell days or hours apart")
    parser.add_argument("--format", choices=("table", "json", "csv"), default="table", help="how it is printed")
    parser.add_argument("--config", metavar="FILE", help="read this configuration file first")


def run(options: argparse.Namespace) -> int:
    """Print the sums."""
    if options.config:
        ferrogate.configure(options.config)
    elif not os.environ.get("FERROGATE_STORE_PATH"):
        raise ValueError("which store? name a configuration file with [store] (--config) or set FERROGATE_STORE_PATH")
    rows = ferrogate.spend(by=options.by, since=options.since, until=options.until, span=options.span)
    if options.format == "json":
        print(json.dumps(rows, indent=2, default=str))
    elif options.format == "csv":
        writer = csv.writer(sys.stdout)
        writer.writerows([list(rows[0]), *(list(row.values()) for row in rows)] if rows else [])
    elif rows:
        _table(rows, options.by)
    else:
        print("nothing was spent")
    return 0


def _table(rows: list[dict[str, Any]], by: str) -> None:
    most = max(row["cost"] for row in rows) or 1
    timed = "began" in rows[0]
    lines = [_line(row, by, row["cost"] / most) for row in rows]
    counts = ("requests", "failed", "prompt_tokens", "completion_tokens", "cost", "unknown")
    total = {name: sum(row[name] for row in rows) for name in counts}
    lines.append(_line({"began": "", by: "total", **total} if timed else {by: "total", **total}, by, 0))
    table((*(("BEGAN",) if timed else ()), by.upper(), *HEADINGS), lines)


def _line(row: dict[str, Any], by: str, part: float) -> tuple[str, ...]:
    began = row.get("began", "")
    when = () if "began" not in row else (began if isinstance(began, str) else f"{began:%Y-%m-%d %H:%M}",)
    counts = (f"{row[name]:,}" for name in ("requests", "failed", "prompt_tokens", "completion_tokens"))
    bar = "█" * round(part * BAR)
    return *when, row[by] or "-", *counts, f"${row['cost']:.6f}", str(row["unknown"]), bar
