from typing import Any

from ferrogate._extra._sockets import AsyncManager, Manager

class Sync:
    def connect(self, *, model: str, **arguments: Any) -> Manager: ...

class Async:
    def connect(self, *, model: str, **arguments: Any) -> AsyncManager: ...
