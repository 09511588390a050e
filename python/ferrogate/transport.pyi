from collections.abc import Mapping
from typing import Any

from typing_extensions import Self

PACKAGES: tuple[str, ...]

def httpx(
    *,
    package: str | None = None,
    provider: str | None = None,
    model: str | None = None,
    models: Mapping[str, str] | None = None,
    client: Mapping[str, Any] | None = None,
) -> Any: ...
def async_httpx(
    *,
    package: str | None = None,
    provider: str | None = None,
    model: str | None = None,
    models: Mapping[str, str] | None = None,
    client: Mapping[str, Any] | None = None,
) -> Any: ...

class Patch:
    def undo(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *exception: object) -> None: ...

def patch(
    sdk: str,
    *,
    package: str | None = None,
    provider: str | None = None,
    model: str | None = None,
    models: Mapping[str, str] | None = None,
    client: Mapping[str, Any] | None = None,
) -> Patch: ...
