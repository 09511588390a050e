from collections.abc import Callable, Mapping
from typing import Any

def module(name: str, names: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]: ...
