"""`ferrogate simulate`: traffic under a policy before it is in force, and what changes against another one."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ferrogate import _core
from ferrogate._cli.paper import heading, line, paint, shorten

if TYPE_CHECKING:
    import argparse

HELP = "play traffic under a routing policy, sending nothing"
ABOUT = """\
Plays logged or drawn traffic under a policy (litellm's Router settings, TOML or JSON) through the real planner, on a
clock of its own, and prints cost, times, errors and who was asked; with --base also what changes, with 95 % intervals.
Nothing is sent, and no key is needed. docs/simulating.md says how files look and what is estimated.
"""

_NAME = 24
_COLUMN = 14


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--policy", metavar="FILE", required=True, help="the settings that are tried")
    parser.add_argument("--base", metavar="FILE", help="the settings that they are compared with")
    traffic = parser.add_mutually_exclusive_group()
    traffic.add_argument("--log", metavar="FILE", help="logged calls, one JSON object a line; - for stdin")
    traffic.add_argument(
        "--generate",
        metavar="NAME=VALUE,…",
        help="drawn calls: rate (a second), minutes, models (a+b), prompt, prompt_p95, completion, completion_p95 "
        "(tokens), stream (share), sessions, diurnal (0 to 1), day (minutes); default: rate=10,minutes=10",
    )
    parser.add_argument("--behaviour", metavar="FILE", help="how deployments answer, TOML or JSON")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="what chance is drawn from; default: 0")
    parser.add_argument("--json", action="store_true", help="print the whole report as JSON")


def run(options: argparse.Namespace) -> int:
    """Play, and print the report."""
    asked = {
        "policy": settings(options.policy),
        "base": options.base and settings(options.base),
        "log": options.log and _text(options.log),
        "generate": options.generate and _drawn(options.generate),
        "behaviour": options.behaviour and settings(options.behaviour),
        "seed": options.seed,
    }
    if options.seed < 0:
        raise ValueError("--seed must be 0 or more")
    report = _core.simulate(asked)
    if options.json:
        print(json.dumps(report, indent=2))
        return 0
    for sentence in report["without_effect"]:
        print(f"ferrogate: {sentence}", file=sys.stderr)
    _print(report)
    return 0


def settings(path: str) -> dict[str, Any]:
    """Read a file of settings, TOML or JSON. Raises `ConfigError` naming the wrong line, `OSError`."""
    return _core.read_settings(path, Path(path).read_text("utf-8"))


def _text(path: str) -> str:
    return sys.stdin.read() if path == "-" else Path(path).read_text("utf-8")


def _drawn(words: str) -> dict[str, Any]:
    """Read `rate=50,minutes=10`."""
    drawn: dict[str, Any] = {}
    for word in words.split(","):
        name, equals, value = (part.strip() for part in word.partition("="))
        if not equals:
            raise ValueError(f"--generate takes NAME=VALUE, not {word!r}")
        drawn[name] = value.split("+") if name == "models" else _number(name, value)
    return drawn


def _number(name: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        raise ValueError(f"--generate {name} must be a number, not {value!r}") from None
    return int(number) if number.is_integer() else number


# ----- the report -----


def _print(report: dict[str, Any]) -> None:
    policy, base = report["policy"], report["base"]
    print(f"{policy['calls']} calls, seed {report['seed']}")
    heading("What became of them")
    both = [policy] if base is None else [base, policy]
    _row("", *(["policy"] if base is None else ["base", "policy"]), colour=True)
    for label, say in _LINES:
        _row(label, *(say(one) for one in both))
    for label, one in zip(("base", "policy") if base else ("policy",), both, strict=True):
        if one["errors"]:
            line("errors", f"{label}: " + ", ".join(f"{count} {name}" for name, count in one["errors"].items()))
    if base is not None:
        _print_changes(report["changes"])
    _print_shares(policy, base)
    if report["weighted"]:
        _print_weighted(report["weighted"])
    _print_grounds(report)


def _print_changes(changes: list[dict[str, Any]]) -> None:
    heading("What changes from base to policy")
    _row("", "change", "   95 % interval", colour=True)
    for one in changes:
        sure = one["low"] > 0 or one["high"] < 0
        interval = f"{_signed(one['low'])} to {_signed(one['high'])}"
        _row(one["measure"], _signed(one["change"]), "   " + interval + ("" if sure else "  (may be none)"))


def _print_shares(policy: dict[str, Any], base: dict[str, Any] | None) -> None:
    heading("Who was asked")
    names = ["share", "attempts", "failed", "429", "rests", "cost"]
    _row("", *(names if base is None else [*names, "base share"]), colour=True)
    for name, one in policy["shares"].items():
        counts = (one[count] for count in ("attempts", "failed", "limited", "rests"))
        cells = [_percent(one["share"]), *counts, _money(one["cost"])]
        if base is not None:
            cells.append(_percent(base["shares"].get(name, {}).get("share", 0)))
        _row(name, *cells)


def _print_weighted(weighted: dict[str, Any]) -> None:
    heading("What logged answers alone say (inverse propensity, first attempts)")
    line("records", f"{weighted['records']}, as good as {weighted['effective']:.0f} of the policy's own")
    for name in ("error_rate", "latency_mean", "cost_per_call"):
        if one := weighted[name]:
            _row(name, f"{one['value']:.4g}", f"   {one['low']:.4g} to {one['high']:.4g}")


def _print_grounds(report: dict[str, Any]) -> None:
    heading("What this rests on")
    by_source: dict[str, list[str]] = {"stated": [], "learned": [], "assumed": []}
    for name, ground in report["behaviour"].items():
        calls = f" ({ground['calls']} calls)" if "calls" in ground else ""
        by_source[ground["source"]].append(name + calls)
    says = {
        "stated": "answers as the behaviour file says",
        "learned": "answers as its logged calls did (estimated: nobody knows what others would have been answered)",
        "assumed": "nothing is known; answers as is assumed of anybody",
    }
    for source, names in by_source.items():
        if names:
            line(source, f"{', '.join(names)}: {says[source]}")
    if unpriced := report["policy"]["unpriced"]:
        line("unpriced", f"{unpriced} answers have no known price and count as nothing in the cost")


def _row(label: str, *cells: object, colour: bool = False) -> None:
    cut = shorten(label, _NAME)
    text = f"  {cut:{_NAME}}" + "".join(f"{cell!s:>{_COLUMN}}" for cell in cells)
    print(paint(text, "2") if colour else text)


def _seconds(times: dict[str, float] | None, which: str) -> str:
    return "-" if times is None else f"{times[which]:.3f} s"


def _percent(share: float) -> str:
    return f"{share * 100:.2f} %"


def _money(dollars: float) -> str:
    return f"${dollars:.4f}"


def _signed(number: float) -> str:
    return f"{number:+.4g}" if number else "0"


_LINES = (
    ("cost", lambda one: _money(one["cost"])),
    ("not answered", lambda one: _percent(one["error_rate"])),
    ("latency p50", lambda one: _seconds(one["latency"], "p50")),
    ("latency p95", lambda one: _seconds(one["latency"], "p95")),
    ("latency p99", lambda one: _seconds(one["latency"], "p99")),
    ("first token p50", lambda one: _seconds(one["first_token"], "p50")),
    ("first token p95", lambda one: _seconds(one["first_token"], "p95")),
    ("first token p99", lambda one: _seconds(one["first_token"], "p99")),
    ("attempts per call", lambda one: f"{one['attempts_per_call']:.4f}"),
    ("429s", lambda one: one["limited"]),
    ("calls with fallbacks", lambda one: one["fallbacks"]),
    ("rests", lambda one: one["rests"]),
)
