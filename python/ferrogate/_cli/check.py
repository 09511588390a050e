"""`ferrogate check`: is a configuration file right?"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import ferrogate

if TYPE_CHECKING:
    import argparse

HELP = "check a configuration file"
ABOUT = "Reads a configuration file as a program would, environment variables included, and calls nobody."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", metavar="FILE", help="the configuration file (TOML)")


def run(options: argparse.Namespace) -> int:
    """Say `ok`, or what is wrong and where, over several lines since the place in the file is shown."""
    try:
        ferrogate.configure(options.file)
    except ferrogate.ConfigError as error:
        print(f"ferrogate: {error}", file=sys.stderr)
        return 1
    print(f"{options.file}: ok")
    return 0
