"""What a command prints, readable and in colour where a person reads it."""

from __future__ import annotations

import os
import sys
import textwrap

from ferrogate import OpenAIError

BOLD, DIM, RED, GREEN = "1", "2", "31", "32"

_LABEL = 10
_WIDTH = 110


def paint(text: str, colour: str) -> str:
    """Colour a text on a terminal; leave it plain elsewhere, and where `NO_COLOR` is set (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    return text if plain else f"\x1b[{colour}m{text}\x1b[0m"


def heading(text: str) -> None:
    """Print a heading, an empty line above it."""
    print(f"\n{paint(text, BOLD)}")


def line(label: str, text: str) -> None:
    """Print a labelled text, over several lines where it is long."""
    margin = " " * (_LABEL + 2)
    for number, row in enumerate(textwrap.wrap(text, _WIDTH - len(margin)) or [""]):
        print(f"{begin(label) if number == 0 else margin}{row}")


def begin(label: str) -> str:
    """Give what stands before a labelled text."""
    return "  " + paint(f"{label:{_LABEL}}", DIM)


def explain(error: Exception) -> str:
    """Say in one line what went wrong, for whom it was asked, and which class a program would catch."""
    said = " ".join(str(error).split()) or "no reason is known"
    if not isinstance(error, OpenAIError):
        return said
    asked = f"{error.provider}/{error.model}: " if error.provider else ""
    return f"{asked}{said} ({type(error).__name__})"


def shorten(text: str, most: int) -> str:
    """Cut a text that is longer than `most` characters, and show that it was cut."""
    return text if len(text) <= most else text[: most - 1] + "…"
