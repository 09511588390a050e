# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class BetaToolChoiceMcp(BaseModel):
    server_label: str
    type: Literal["mcp"]
    name: str | None
    def __init__(
        self,
        *,
        server_label: str,
        type: Literal["mcp"],
        name: str | None = ...,
        **values: Any,
    ) -> None: ...
