"""Where the demo's steps play: says what is scripted, shows what happens, counts."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ferrogate._cli import paper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ferrogate.testing import Request, ScriptedProvider

_BODY = 480


class Surprise(Exception):
    """A step did not do what it says."""


class Stage:
    """A place for steps: the scripted provider, or with `provider` None the real one that `model` names."""

    def __init__(self, model: str, provider: ScriptedProvider | None = None) -> None:
        self.model = model
        self.provider = provider
        self.calls = 0
        self.tokens = 0
        self.seconds = 0.0
        self._step = 0.0

    def script(self, *steps: str | dict[str, Any]) -> None:
        """Say what the scripted provider answers in this step; a real one says what it likes."""
        self._step = 0.0
        if self.provider is not None:
            self.provider.clear()
            self.provider.script(steps)

    def code(self, text: str) -> None:
        """Show what the user writes."""
        paper.line("code", text)

    @contextmanager
    def clock(self, calls: int = 1) -> Iterator[None]:
        """Measure what is done within, so many calls."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            passed = time.perf_counter() - begun
            self._step += passed
            self.seconds += passed
            self.calls += calls

    def sent(self) -> list[Request]:
        """Show what the scripted provider was sent; of several bodies only the last message."""
        requests = [] if self.provider is None else self.provider.requests
        for request in requests:
            paper.line("request", f"{request.method} {request.path}")
            body = request.json if len(requests) == 1 else request.json["messages"][-1]
            paper.line("", paper.shorten(json.dumps(body, ensure_ascii=False), _BODY))
        return requests

    def answer(self, text: str) -> None:
        """Show what came back."""
        paper.line("answer", text)

    def done(self, *usages: Any) -> None:
        """Show tokens and time of the step."""
        prompt = sum(usage.prompt_tokens for usage in usages)
        answer = sum(usage.completion_tokens for usage in usages)
        self.tokens += prompt + answer
        if usages:
            paper.line("usage", f"{prompt} prompt + {answer} answer tokens")
        paper.line("time", f"{self._step * 1000:.1f} ms")

    def check(self, holds: object, what: str) -> None:
        """Demand what the step promises. Raises `Surprise` where it does not hold."""
        if not holds:
            raise Surprise(f"this should be so and is not: {what}")

    def check_text(self, text: str | None, scripted: str) -> str:
        """Demand the scripted text, or any from a real provider."""
        if self.provider is None:
            self.check(text, "the answer has a text")
        else:
            self.check(text == scripted, f"the answer is {scripted!r}")
        return text or ""
