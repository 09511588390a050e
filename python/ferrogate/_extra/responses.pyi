from typing import Any

class _Shared:
    def parse(self, **arguments: Any) -> Any: ...

class Sync(_Shared):
    def stream(self, **arguments: Any) -> Any: ...

class Async(_Shared):
    def stream(self, **arguments: Any) -> Any: ...
