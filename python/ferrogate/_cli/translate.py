"""`ferrogate translate`: a request or a response of one language in another, without a call."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ferrogate
from ferrogate._core import languages

if TYPE_CHECKING:
    import argparse

HELP = "say a body in another language"
ABOUT = f"""\
Prints a body in another language, and to stderr what could not be said in it. Languages:
{", ".join(languages())}.
A streamed response is read as it came over the wire and printed as one JSON object a line.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", metavar="FILE", help="the body; - for stdin")
    parser.add_argument("--from", dest="source", required=True, metavar="LANGUAGE", help="the body's language")
    parser.add_argument("--to", dest="target", required=True, metavar="LANGUAGE", help="the language wanted")
    parser.add_argument("--kind", choices=("request", "response"), default="request", help="default: request")
    parser.add_argument("--stream", action="store_true", help="the response is a stream")
    parser.add_argument("--status", type=int, default=200, metavar="N", help="the response's HTTP status; default: 200")
    parser.add_argument("--provider", metavar="NAME", help="who is asked or answered; decides what can be said")
    parser.add_argument("--model", metavar="MODEL", help="the model, where the body does not name it")
    parser.add_argument("--path", metavar="PATH", help="path of the call; gemini and bedrock name the model there")
    parser.add_argument("--content-type", metavar="TYPE", help="content type of the response: how a stream is framed")


def run(options: argparse.Namespace) -> int:
    """Print the translation and what it lost."""
    body = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    translated = ferrogate.translate(
        body,
        kind=options.kind,
        source=options.source,
        target=options.target,
        stream=options.stream,
        status=options.status,
        provider=options.provider,
        model=options.model,
        path=options.path,
        content_type=options.content_type,
    )
    if isinstance(translated.body, list):
        for chunk in translated.body:
            print(_json(chunk))
    else:
        print(_json(translated.body, indent=2))
    for loss in translated.losses:
        print(f"{loss['field']}: {loss['outcome']}: {loss['detail']}", file=sys.stderr)
    return 0


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
