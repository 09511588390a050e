"""`ferrogate demo`: each step of a call's life, shown and checked."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ferrogate._cli import paper, steps
from ferrogate._cli.stage import Stage, Surprise
from ferrogate.testing import ScriptedProvider

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

HELP = "show what ferrogate does, without a key"
ABOUT = """\
Shows what ferrogate does against the scripted provider that comes with it: no key and no network are needed. Where
OPENAI_API_KEY or ANTHROPIC_API_KEY is set, the plain, the streamed and the tool call are made for real as well.
Exits with 0 only if each step did what it says.
"""

MODEL = "openai/gpt-4o-mini"
REAL = (("OPENAI_API_KEY", "openai/gpt-4o-mini"), ("ANTHROPIC_API_KEY", "anthropic/claude-haiku-4-5"))
"""Which model is asked for real where which key is set; small ones."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scripted", action="store_true", help="make no real call even where a key is set")


def run(options: argparse.Namespace) -> int:
    """Play all steps; 0 where all did what they say."""
    with ScriptedProvider() as provider:
        print(f"ferrogate against its own scripted provider at {provider.url}")
        stage = Stage(MODEL, provider)
        with provider.environment():
            failed = _play(stage, steps.SCRIPTED)
    stages, count = [stage], len(steps.SCRIPTED)
    for key, model in () if options.scripted else _keys():
        paper.heading(f"{key} is set: {len(steps.REAL)} of these for real, with {model}")
        stages.append(Stage(model))
        count += len(steps.REAL)
        failed += _play(stages[-1], steps.REAL)
    _close(stages, count, failed)
    return 1 if failed else 0


def _keys() -> list[tuple[str, str]]:
    """The real providers that can be asked: key and model."""
    found = [(key, model) for key, model in REAL if os.environ.get(key)]
    if found and os.environ.get("OPENAI_BASE_URL"):
        paper.heading("OPENAI_BASE_URL is set, and who answers there is not known: no real calls are made")
        return []
    return found


def _play(stage: Stage, played: tuple[tuple[str, Callable[[Stage], None]], ...]) -> int:
    """Play steps one after another, whatever becomes of them; how many failed."""
    failed = 0
    for number, (title, step) in enumerate(played, 1):
        paper.heading(f"{number}. {title}")
        try:
            step(stage)
        except Surprise as surprise:
            failed += 1
            paper.line("FAILED", paper.paint(str(surprise), paper.RED))
        except Exception as error:  # noqa: BLE001  # the other steps are shown all the same
            failed += 1
            paper.line("FAILED", paper.paint(f"{type(error).__name__}: {error}", paper.RED))
    return failed


def _close(stages: list[Stage], count: int, failed: int) -> None:
    calls = sum(stage.calls for stage in stages)
    tokens = sum(stage.tokens for stage in stages)
    milliseconds = sum(stage.seconds for stage in stages) * 1000
    totals = f"{count} steps, {calls} calls, {tokens} tokens, {milliseconds:.0f} ms"
    verdict = (
        paper.paint(f"{failed} FAILED", paper.RED) if failed else paper.paint("all as they should be", paper.GREEN)
    )
    print(f"\n{totals}: {verdict}")
