"""The command line: which commands there are."""

from __future__ import annotations

import argparse

import ferrogate
from ferrogate._cli import chat, check, demo, explain, models, providers, simulate, spend, translate

COMMANDS = {
    "demo": demo,
    "chat": chat,
    "models": models,
    "providers": providers,
    "check": check,
    "translate": translate,
    "explain": explain,
    "simulate": simulate,
    "spend": spend,
}


def parser() -> argparse.ArgumentParser:
    """Make the parser; the namespace it gives has `run`, a function of the namespace that gives the exit status."""
    top = argparse.ArgumentParser(prog="ferrogate", description="Call any LLM provider with your own keys.")
    top.add_argument("--version", action="version", version=f"ferrogate {ferrogate.__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        below = commands.add_parser(name, help=command.HELP, description=command.ABOUT)
        command.arguments(below)
        below.set_defaults(run=command.run)
    return top
