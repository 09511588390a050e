# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_input_content import ResponseInputContent

class EasyInputMessage(BaseModel):
    content: str | list[ResponseInputContent]
    role: Literal["assistant", "developer", "system", "user"]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"] | None
    def __init__(
        self,
        *,
        content: str | list[ResponseInputContent],
        role: Literal["assistant", "developer", "system", "user"],
        phase: Literal["commentary", "final_answer"] | None = ...,
        type: Literal["message"] | None = ...,
        **values: Any,
    ) -> None: ...
