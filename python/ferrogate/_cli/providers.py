"""`ferrogate providers`: who can be called, for what, and with which key."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING, Any

import ferrogate

if TYPE_CHECKING:
    import argparse

HELP = "list the providers"
ABOUT = """\
Lists the providers: the languages they are spoken to in, what they do, whether a key is found, and what speaks for the
row (docs/providers.md explains it). With a name: all that is known of one. Keys are never shown.
"""

HEADINGS = ("NAME", "LANGUAGES", "OPERATIONS", "STREAMS", "KEY", "EVIDENCE")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="one provider, by name or alias: all its fields")
    parser.add_argument("--json", action="store_true", help="print what `ferrogate.providers()` gives")
    parser.add_argument("--config", metavar="FILE", help="read this configuration file first")


def run(options: argparse.Namespace) -> int:
    """Print the table, or one provider."""
    if options.config:
        ferrogate.configure(options.config)
    rows = ferrogate.providers()
    if options.name is not None:
        row = _find(rows, options.name)
        if options.json:
            print(json.dumps(row, indent=2))
        else:
            _details(row)
    elif options.json:
        print(json.dumps(rows, indent=2))
    else:
        table(HEADINGS, [_line(row) for row in rows])
    return 0


def _find(rows: list[dict[str, Any]], name: str) -> dict[str, Any]:
    names = {known: row for row in rows for known in (*row["aliases"], row["name"])}
    if name in names:
        return names[name]
    near = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    raise ValueError(f"there is no provider {name!r}; {hint}`ferrogate providers` lists them")


# ----- the table -----


def _line(row: dict[str, Any]) -> tuple[str, ...]:
    streams = "yes" if row["streaming"] else "no"
    return row["name"], _list(row["languages"]), _list(row["operations"]), streams, _key(row), _evidence(row)


def _key(row: dict[str, Any]) -> str:
    if row["api_key_found"]:
        return f"{row['api_key_found']} set"
    if row["has_key"]:
        return "not needed" if row["key_optional"] else "set"
    if row["credentials"]:
        return f"{row['credentials']} credentials"
    return f"{row['api_key_env'][0]} missing" if row["api_key_env"] else "-"


def _evidence(row: dict[str, Any]) -> str:
    found = []
    for what, one in (("cases", "case"), ("recordings", "recording")):
        count = sum(row[what].values())
        if count:
            found.append(f"{count} {one if count == 1 else what}")
    return ", ".join(found) or "unverified"


def table(headings: tuple[str, ...], lines: list[tuple[str, ...]]) -> None:
    """Print lines under headings, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(headings, *lines, strict=True)]
    for line in (headings, *lines):
        print("  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)).rstrip())


# ----- one provider -----


def _details(row: dict[str, Any]) -> None:
    said = {**row, "evidence": _evidence(row)}
    for implied in ("cases", "recordings", "verified"):
        del said[implied]
    fields = {name: _texts(value) for name, value in said.items()}
    fields = {name: texts for name, texts in fields.items() if texts}
    width = max(map(len, fields))
    for name, texts in fields.items():
        for number, text in enumerate(texts):
            print(f"{name if number == 0 else '':{width}}  {text}")


def _texts(value: Any) -> list[str]:
    """Give the lines of a field; none where it says nothing."""
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if isinstance(value, dict):
        return [f"{name}: {_inline(inner)}" for name, inner in value.items()]
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return [_inline(item) for item in value]
    if isinstance(value, list):
        return [_list(value)] if value else []
    return [str(value)] if value not in {None, ""} else []


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        said = ((name, _inline(inner)) for name, inner in value.items())
        return "; ".join(f"{name} {text}" for name, text in said if text)
    if isinstance(value, list):
        return _list(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _list(items: list[Any]) -> str:
    return ", ".join(map(str, items))
