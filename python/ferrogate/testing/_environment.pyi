from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TypeVar

from ferrogate.testing import ScriptedProvider

_T = TypeVar("_T")

def changed(variables: Mapping[str, str | None], given: _T) -> AbstractContextManager[_T]: ...
def variables(provider: ScriptedProvider, names: Sequence[str]) -> dict[str, str | None]: ...
