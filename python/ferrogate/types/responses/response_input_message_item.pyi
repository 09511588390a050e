# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_input_content import ResponseInputContent

class ResponseInputMessageItem(BaseModel):
    id: str
    content: list[ResponseInputContent]
    role: Literal["developer", "system", "user"]
    type: Literal["message"]
    status: Literal["completed", "in_progress", "incomplete"] | None
    def __init__(
        self,
        *,
        id: str,
        content: list[ResponseInputContent],
        role: Literal["developer", "system", "user"],
        type: Literal["message"],
        status: Literal["completed", "in_progress", "incomplete"] | None = ...,
        **values: Any,
    ) -> None: ...
