"""The command line: which commands there are and what they take."""

from __future__ import annotations

import argparse

import ferrogate
from ferrogate._cli import chat, check, providers, translate

DEMO = """\
Shows what ferrogate does against the scripted provider that comes with it: no key and no network are needed. Where
OPENAI_API_KEY or ANTHROPIC_API_KEY is set, the plain, the streamed and the tool call are made for real as well.
Exits with 0 only if each step did what it says.
"""


def parser() -> argparse.ArgumentParser:
    """Make the parser; the namespace it gives has `run`, a function of the namespace."""
    top = argparse.ArgumentParser(prog="ferrogate", description="Call any LLM provider with your own keys.")
    top.add_argument("--version", action="version", version=f"ferrogate {ferrogate.__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    demo = commands.add_parser("demo", help="show what ferrogate does, without a key", description=DEMO)
    demo.add_argument("--scripted", action="store_true", help="make no real call even where a key is set")
    demo.set_defaults(run=_demo)
    for command in (chat, providers, check, translate):
        command.add(commands)
    return top


def _demo(options: argparse.Namespace) -> int:
    from ferrogate._cli.demo import run

    return run(options)
