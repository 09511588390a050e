from typing import Any

from ferrogate import _exceptions
from ferrogate.compat._alias import alias as alias
from ferrogate.compat._alias import unalias as unalias

__all__ = ["alias", "install", "unalias", "uninstall"]

def install() -> None: ...
def uninstall() -> None: ...
def rebuild(
    cls: type[_exceptions.OpenAIError], args: tuple[Any, ...], state: dict[str, Any]
) -> _exceptions.OpenAIError: ...
