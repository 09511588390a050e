# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class Tracing(BaseModel):
    enabled: bool
    def __init__(
        self,
        *,
        enabled: bool,
        **values: Any,
    ) -> None: ...


class ChatKitWorkflow(BaseModel):
    id: str
    state_variables: dict[str, str | float | bool] | None
    tracing: Tracing
    version: str | None
    def __init__(
        self,
        *,
        id: str,
        tracing: Tracing,
        state_variables: dict[str, str | float | bool] | None = ...,
        version: str | None = ...,
        **values: Any,
    ) -> None: ...
