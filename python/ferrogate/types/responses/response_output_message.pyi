# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_output_refusal import ResponseOutputRefusal
from ferrogate.types.responses.response_output_text import ResponseOutputText

class ResponseOutputMessage(BaseModel):
    id: str
    content: list[Content]
    role: Literal["assistant"]
    status: Literal["completed", "in_progress", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None
    def __init__(
        self,
        *,
        id: str,
        content: list[Content],
        role: Literal["assistant"],
        status: Literal["completed", "in_progress", "incomplete"],
        type: Literal["message"],
        phase: Literal["commentary", "final_answer"] | None = ...,
        **values: Any,
    ) -> None: ...

Content: TypeAlias = ResponseOutputText | ResponseOutputRefusal
