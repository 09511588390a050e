"""`ferrogate chat`: a real answer in the terminal."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING, Any

import ferrogate
from ferrogate import OpenAIError, _core
from ferrogate._cli.paper import explain

if TYPE_CHECKING:
    import argparse

HELP = "ask a model"
ABOUT = """\
Asks a model and prints its answer as it comes. The prompt is the argument, or what comes on stdin; without either, on a
terminal, it is a conversation: an empty line or Ctrl-D ends it.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("prompt", nargs="?", help="what is asked; - or nothing: read it from stdin")
    parser.add_argument("-m", "--model", metavar="PROVIDER/MODEL", help="who answers; default: the configuration's")
    parser.add_argument("--system", metavar="TEXT", help="instructions that stand before the conversation")
    parser.add_argument("--temperature", type=float, metavar="N", help="0 and up; the provider's default without it")
    parser.add_argument("--max-tokens", type=int, metavar="N", help="the most tokens an answer may have")
    parser.add_argument(
        "--fallback",
        action="append",
        default=[],
        metavar="PROVIDER/MODEL",
        help="who answers when the model fails; may be given several times",
    )
    parser.add_argument("--no-stream", action="store_true", help="print the answer when it is whole")
    parser.add_argument("--json", action="store_true", help="print the whole answer as JSON, not only its text")
    parser.add_argument("--usage", action="store_true", help="print tokens and time to stderr")
    parser.add_argument("--config", metavar="FILE", help="read this configuration file first")


def run(options: argparse.Namespace) -> int:
    """Ask, or talk."""
    if options.config:
        ferrogate.configure(options.config)
    options.model = options.model or _core.default_model()
    if not options.model:
        print("ferrogate: no model is named; pass -m PROVIDER/MODEL", file=sys.stderr)
        return 2
    messages: list[dict[str, str]] = []
    if options.system:
        messages.append({"role": "system", "content": options.system})
    if options.prompt is None and sys.stdin.isatty():
        return _talk(options, messages)
    prompt = sys.stdin.read() if options.prompt in {None, "-"} else options.prompt
    if not prompt.strip():
        raise ValueError("there is nothing to ask: the prompt is empty")
    messages.append({"role": "user", "content": prompt})
    _answer(options, messages)
    return 0


def _talk(options: argparse.Namespace, messages: list[dict[str, str]]) -> int:
    """Ask again and again, with all that was said before. A failed question is forgotten."""
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  # makes input() editable
    while True:
        try:
            prompt = input("> ")
        except EOFError:
            print()
            return 0
        if not prompt.strip():
            return 0
        messages.append({"role": "user", "content": prompt})
        try:
            messages.append({"role": "assistant", "content": _answer(options, messages)})
        except OpenAIError as error:
            messages.pop()
            print(f"ferrogate: {explain(error)}", file=sys.stderr)


def _answer(options: argparse.Namespace, messages: list[dict[str, str]]) -> str:
    """Print one answer; its text."""
    asked: dict[str, Any] = {"messages": list(messages), "fallbacks": options.fallback or None}
    if options.temperature is not None:
        asked["temperature"] = options.temperature
    if options.max_tokens is not None:
        asked["max_completion_tokens"] = options.max_tokens
    begun = time.perf_counter()
    say = _say_whole if options.json or options.no_stream else _say_as_it_comes
    text, usage = say(options, asked)
    if options.usage:
        _report(usage, time.perf_counter() - begun)
    return text


def _say_whole(options: argparse.Namespace, asked: dict[str, Any]) -> tuple[str, Any]:
    answer = ferrogate.completion(options.model, **asked)
    _warn(answer)
    text = answer.choices[0].message.content or ""
    print(answer.model_dump_json(indent=2) if options.json else text, flush=True)
    return text, answer.usage


def _say_as_it_comes(options: argparse.Namespace, asked: dict[str, Any]) -> tuple[str, Any]:
    if options.usage:
        asked["stream_options"] = {"include_usage": True}
    pieces: list[str] = []
    usage: Any = None
    with ferrogate.completion(options.model, stream=True, **asked) as stream:
        _warn(stream)
        for chunk in stream:
            usage = getattr(chunk, "usage", None) or usage
            piece = chunk.choices[0].delta.content if chunk.choices else None
            if piece:
                pieces.append(piece)
                print(piece, end="", flush=True)
    print(flush=True)
    return "".join(pieces), usage


def _warn(answer: Any) -> None:
    """Tell on stderr which options the provider was not told, since it has no word for them."""
    for loss in answer._hidden_params["losses"]:
        if loss["outcome"] == "dropped" and loss["field"] != "stream_options":
            print(f"ferrogate: {loss['field']} is not sent: {loss['detail']}", file=sys.stderr)


def _report(usage: Any, seconds: float) -> None:
    tokens = "tokens unknown"
    if usage is not None:
        tokens = f"{usage.prompt_tokens} prompt + {usage.completion_tokens} answer tokens"
    print(f"{tokens}, {seconds * 1000:.0f} ms", file=sys.stderr)
