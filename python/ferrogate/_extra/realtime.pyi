from typing import Any

from ferrogate._extra._sockets import AsyncManager, Manager

class Sync:
    def connect(self, **arguments: Any) -> Manager: ...

class Async:
    def connect(self, **arguments: Any) -> AsyncManager: ...
