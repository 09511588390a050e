# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from typing_extensions import TypeAlias, TypedDict

class WebSocketConnectionOptions(TypedDict, total=False):
    extensions: list[Any] | None
    subprotocols: list[Any] | None
    compression: str | None
    max_size: int | None
    max_queue: int | list[int | None] | None
    write_limit: int | list[int]

WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
