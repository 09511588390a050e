# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class RealtimeConversationItemFunctionCall(BaseModel):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: str | None
    call_id: str | None
    object: Literal["realtime.item"] | None
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        arguments: str,
        name: str,
        type: Literal["function_call"],
        id: str | None = ...,
        call_id: str | None = ...,
        object: Literal["realtime.item"] | None = ...,
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
