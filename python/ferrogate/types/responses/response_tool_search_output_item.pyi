# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.tool import Tool

class ResponseToolSearchOutputItem(BaseModel):
    id: str
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        execution: Literal["client", "server"],
        status: Literal["completed", "in_progress", "incomplete"],
        tools: list[Tool],
        type: Literal["tool_search_output"],
        call_id: str | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
