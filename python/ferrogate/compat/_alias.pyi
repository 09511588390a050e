from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

NAME: str
OURS: str
VERSION: str
MADE: dict[str, dict[str, str]]
TIMEOUT: type[float]

class Alias:
    def find_spec(self, name: str, _path: Any = ..., _target: Any = ...) -> ModuleSpec | None: ...
    def create_module(self, spec: ModuleSpec) -> ModuleType: ...
    def exec_module(self, module: ModuleType) -> None: ...

def alias() -> None: ...
def unalias() -> None: ...
