from typing import Any

NAMES: dict[str, str]

def find(name: str) -> Any: ...
