"""`ferrogate explain`: who would answer a request, in which order, and why the others may not; nothing is sent."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ferrogate
from ferrogate import _core
from ferrogate._cli.paper import GREEN, RED, heading, line, paint
from ferrogate._cli.simulate import settings

if TYPE_CHECKING:
    import argparse

HELP = "say who would answer a request, and why"
ABOUT = """\
Prints the decision about a request without sending it: in which order deployments are asked, why others may not answer,
what it is expected to cost, and what chance was drawn from. With --replay a decision that was recorded (with --json, by
explain=True, or by a router) is made again; the exit status is 1 where it is not the same.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--policy", metavar="FILE", help="a router's settings (litellm's), TOML or JSON")
    where.add_argument("--config", metavar="FILE", help="a configuration file of ferrogate")
    where.add_argument("--replay", metavar="RECORD", help="make recorded decisions again (JSON; - for stdin)")
    parser.add_argument("-m", "--model", metavar="MODEL", help="the model or group that is asked for")
    parser.add_argument("--message", metavar="TEXT", help="what is asked; default: Hello")
    parser.add_argument("--body", metavar="FILE", help="a whole chat request as JSON; - for stdin")
    parser.add_argument("--seed", type=int, metavar="N", help="what chance is drawn from; default: any")
    parser.add_argument("--json", action="store_true", help="print the whole decision as JSON")


def run(options: argparse.Namespace) -> int:
    """Decide, and print the decision."""
    if options.replay:
        return _replay(options)
    if options.config:
        ferrogate.configure(options.config)
    asked = _request(options)
    if not asked.get("model"):
        print("ferrogate: no model is named; pass -m MODEL, or a body with one", file=sys.stderr)
        return 2
    router = _core.Router(settings(options.policy) if options.policy else None)
    decision = _core.Client(router=router).ask("chat.completions", {**asked, "explain": True})
    if options.seed is not None:
        decision["stages"] = [_under(options.seed, stage) for stage in decision["stages"]]
    if options.json:
        print(json.dumps(decision, ensure_ascii=False, indent=2))
        return 0
    for stage in decision["stages"]:
        _print(stage)
    return 0


def _request(options: argparse.Namespace) -> dict[str, Any]:
    """Give the request that is decided about."""
    if options.body is None:
        asked: dict[str, Any] = {"messages": [{"role": "user", "content": options.message or "Hello"}]}
    else:
        asked = _json(options.body)
        if not isinstance(asked, dict):
            raise ValueError(f"{options.body}: a request must be a JSON object")
        if options.message is not None:
            asked["messages"] = [{"role": "user", "content": options.message}]
    if options.model:
        asked["model"] = options.model
    return asked


def _json(path: str) -> Any:
    text = sys.stdin.read() if path == "-" else Path(path).read_text("utf-8")
    try:
        return json.loads(text)
    except ValueError:
        raise ValueError(f"{path}: this is no JSON") from None


def _under(seed: int, stage: dict[str, Any]) -> dict[str, Any]:
    """Decide again with another seed."""
    stage = {**stage, "seed": seed}
    at = {one["id"]: index for index, one in enumerate(stage["candidates"])}
    stage["order"] = [at[name] for name in _core.decide_again(stage)["order"]]
    return stage


# ----- printing -----


def _print(stage: dict[str, Any]) -> None:
    because = "" if stage["because"] == "model" else f", after {stage['because']}"
    strategy = stage["strategy"].replace("_", "-")
    heading(f"{stage['group']}{because}")
    line("decided", f"{strategy}, seed {stage['seed']}, some {stage['need']['prompt_tokens']} prompt tokens")
    for number, at in enumerate(stage["order"], 1):
        one = stage["candidates"][at]
        line(f"{number}.", f"{one['id']}: {one['model']}; {_cost(one)}; {_cache(one)}")
    for at, one in enumerate(stage["candidates"]):
        if at not in stage["order"]:
            line(paint("not", RED), f"{one['id']}: {one['model']}; {one.get('why') or 'another stands before it'}")
    if not stage["order"]:
        line("nobody", "may answer this request here")


def _cost(one: dict[str, Any]) -> str:
    if not one.get("cost"):
        return "price unknown"
    least, most = (f"${nano / 1e9:.9f}".rstrip("0").rstrip(".") for nano in one["cost"])
    return f"costs {least} to {most}"


def _cache(one: dict[str, Any]) -> str:
    return f"its cache holds the beginning with {one['warm']:.0%}" if one["warm"] else "nothing cached"


# ----- again -----


def _replay(options: argparse.Namespace) -> int:
    """Make decisions again; 1 where one is another."""
    recorded = _json(options.replay)
    records = recorded if isinstance(recorded, list) else [recorded]
    records = [stage for record in records for stage in _stages(record, options.replay)]
    again = [_core.decide_again(record) for record in records]
    if options.json:
        print(json.dumps(again, ensure_ascii=False, indent=2))
    else:
        for record, made in zip(records, again, strict=True):
            verdict = paint("the same", GREEN) if made["same"] else paint("NOT the same", RED)
            print(f"{record['group']}, seed {record['seed']}: {verdict}: {', '.join(made['order']) or 'nobody'}")
            if not made["same"]:
                ids = [one["id"] for one in record["candidates"]]
                print(f"  recorded: {', '.join(ids[at] for at in record['order']) or 'nobody'}")
    return 0 if all(made["same"] for made in again) else 1


def _stages(record: Any, path: str) -> list[Any]:
    """Give the decisions that a record holds: those of an explanation, or itself."""
    stages = record.get("stages", [record]) if isinstance(record, dict) else None
    if isinstance(stages, list) and all(isinstance(stage, dict) for stage in stages):
        return stages
    raise ValueError(f"{path}: this is no recorded decision")
