# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.tool import Tool

class ResponseToolSearchOutputItemParam(BaseModel):
    tools: Sequence[Tool]
    type: Literal["tool_search_output"]
    id: str | None
    call_id: str | None
    execution: Literal["client", "server"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        tools: Sequence[Tool],
        type: Literal["tool_search_output"],
        id: str | None = ...,
        call_id: str | None = ...,
        execution: Literal["client", "server"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
