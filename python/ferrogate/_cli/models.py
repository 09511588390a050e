"""`ferrogate models`: what models there are, what they can do and cost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import ferrogate
from ferrogate import _core
from ferrogate._cli.providers import table

if TYPE_CHECKING:
    import argparse

HELP = "list models: context, prices, abilities"
ABOUT = """\
Lists the models of the catalogue that comes with ferrogate, with what a configuration says over it. Prices are dollars
for a million tokens; '?' is a price that is not known. Nothing is fetched.
"""

HEADINGS = ("MODEL", "CONTEXT", "INPUT", "OUTPUT", "CAN")
SORTS = ("name", "price", "context")
ABILITIES = {"tools": "function_calling", "vision": "vision", "reasoning": "reasoning", "caching": "prompt_caching"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("words", nargs="*", metavar="WORD", help="models whose names hold all of these")
    parser.add_argument("--provider", metavar="NAME", help="models of this provider")
    parser.add_argument("--mode", default="chat", help="what they are for: chat (default), embedding, rerank, …; all")
    parser.add_argument("--free", action="store_true", help="models that cost nothing")
    parser.add_argument("--zdr", action="store_true", help="models of which it is known that nothing is kept")
    parser.add_argument("--context", metavar="TOKENS", help="at least so much context: 128k, 1m, 32000")
    parser.add_argument(
        "--max-price", type=float, metavar="DOLLARS", help="at most so many for a million prompt tokens"
    )
    for name in ABILITIES:
        parser.add_argument(f"--{name}", action="store_true", help=f"models with {name}")
    parser.add_argument(
        "--sort", choices=SORTS, default="name", help="name (default), price (cheapest), context (largest)"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many")
    parser.add_argument("--as-of", metavar="DAY", help="prices of that day: 2025-06-01")
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    parser.add_argument("--config", metavar="FILE", help="read this configuration file first")


def run(options: argparse.Namespace) -> int:
    """Print the table, or the rows."""
    if options.config:
        ferrogate.configure(options.config)
    rows = [row for row in _core.models(options.as_of) if _fits(row, options)]
    rows.sort(key=_order(options.sort))
    rows = rows[: options.limit]
    if options.json:
        print(json.dumps(rows, indent=2))
    elif rows:
        table(HEADINGS, [_line(row) for row in rows])
    else:
        print("no model of the catalogue is so")
    return 0


def _fits(row: dict[str, Any], options: argparse.Namespace) -> bool:
    can = all(row.get(f"supports_{what}") for name, what in ABILITIES.items() if getattr(options, name))
    price = row.get("input_cost_per_token")
    least = _tokens(options.context) if options.context else 0
    return (
        can
        and all(word.lower() in row["key"].lower() for word in options.words)
        and options.provider in {None, row["litellm_provider"]}
        and options.mode in {"all", row["mode"]}
        and (not options.free or (price == 0 and row.get("output_cost_per_token") == 0))
        and (not options.zdr or row["ferrogate"].get("data", {}).get("zdr") is True)
        and (row.get("max_input_tokens") or 0) >= least
        and (options.max_price is None or (price is not None and price * 1e6 <= options.max_price))
    )


def _tokens(text: str) -> int:
    units = {"k": 1_000, "m": 1_000_000}
    digits = text[:-1] if text[-1:].lower() in units else text
    try:
        return int(float(digits) * units.get(text[-1:].lower(), 1))
    except ValueError:
        raise ValueError(f"--context is a number of tokens such as 128k, not {text!r}") from None


def _order(sort: str) -> Any:
    if sort == "context":
        return lambda row: (-(row.get("max_input_tokens") or 0), row["key"])
    if sort == "price":
        # What is not known comes last.
        return lambda row: (row.get("input_cost_per_token") is None, row.get("input_cost_per_token") or 0, row["key"])
    return lambda row: row["key"]


def _line(row: dict[str, Any]) -> tuple[str, ...]:
    context = row.get("max_input_tokens")
    can = [name for name, what in ABILITIES.items() if row.get(f"supports_{what}")]
    prices = (_price(row.get("input_cost_per_token")), _price(row.get("output_cost_per_token")))
    return row["key"], f"{context:,}" if context else "?", *prices, ", ".join(can)


def _price(each: float | None) -> str:
    return "?" if each is None else f"{each * 1e6:.4f}".rstrip("0").rstrip(".")
