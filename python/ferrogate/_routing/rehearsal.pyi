from typing import Any

from ferrogate import _core
from ferrogate._routing.router import Router

def asked_for(options: dict[str, Any]) -> tuple[str, int | None] | None: ...
def client(router: Router, model: str, fail: tuple[str, int | None]) -> _core.Client: ...
