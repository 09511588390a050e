"""`ferrogate providers`: who can be called, and with which key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ferrogate

if TYPE_CHECKING:
    import argparse

HELP = "list the providers"
ABOUT = "Lists the providers, or tells all that is known of one. Keys are never shown."

HEADINGS = ("NAME", "TITLE", "PROTOCOL", "KEY VARIABLE", "KEY")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="one provider: all its fields")
    parser.add_argument("--config", metavar="FILE", help="read this configuration file first")


def run(options: argparse.Namespace) -> int:
    """Print the table, or one provider."""
    if options.config:
        ferrogate.configure(options.config)
    rows = ferrogate.providers()
    if options.name is None:
        _table([_line(row) for row in rows])
        return 0
    found = [row for row in rows if options.name == row["name"] or options.name in row["aliases"]]
    if not found:
        raise ValueError(f"there is no provider {options.name!r}; `ferrogate providers` lists them")
    width = max(map(len, found[0]))
    for field, value in found[0].items():
        print(f"{field:{width}}  {_text(value)}")
    return 0


def _line(row: dict[str, Any]) -> tuple[str, ...]:
    variable = row["api_key_env"][0] if row["api_key_env"] else "-"
    return row["name"], row["title"], row["protocol"], variable, _key(row)


def _key(row: dict[str, Any]) -> str:
    if row["key_optional"]:
        return "not needed"
    return "set" if row["has_key"] else "missing"


def _table(lines: list[tuple[str, ...]]) -> None:
    widths = [max(map(len, column)) for column in zip(HEADINGS, *lines, strict=True)]
    for line in (HEADINGS, *lines):
        print("  ".join(f"{cell:{width}}" for cell, width in zip(line, widths, strict=True)).rstrip())


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "-"
    return str(value) or "-"
