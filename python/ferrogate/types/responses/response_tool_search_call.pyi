# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseToolSearchCall(BaseModel):
    id: str
    arguments: Any
    call_id: str | None
    execution: Literal["client", "server"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: str | None
    def __init__(
        self,
        *,
        id: str,
        arguments: Any,
        execution: Literal["client", "server"],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["tool_search_call"],
        call_id: str | None = ...,
        created_by: str | None = ...,
        **values: Any,
    ) -> None: ...
