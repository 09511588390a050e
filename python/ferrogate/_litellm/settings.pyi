from typing import Any

HONOURED: dict[str, str]
USUAL: dict[str, Any]
WITHOUT_EFFECT: dict[str, Any]
SO_ANYWAY: dict[str, bool]

def usual(name: str) -> Any: ...
def changed(name: str, value: object) -> None: ...
