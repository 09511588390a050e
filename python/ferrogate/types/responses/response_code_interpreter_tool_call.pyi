# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class OutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]
    def __init__(
        self,
        *,
        logs: str,
        type: Literal["logs"],
        **values: Any,
    ) -> None: ...


class OutputImage(BaseModel):
    type: Literal["image"]
    url: str
    def __init__(
        self,
        *,
        type: Literal["image"],
        url: str,
        **values: Any,
    ) -> None: ...


class ResponseCodeInterpreterToolCall(BaseModel):
    id: str
    code: str | None
    container_id: str
    outputs: list[Output] | None
    status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"]
    type: Literal["code_interpreter_call"]
    def __init__(
        self,
        *,
        id: str,
        container_id: str,
        status: Literal["completed", "failed", "in_progress", "incomplete", "interpreting"],
        type: Literal["code_interpreter_call"],
        code: str | None = ...,
        outputs: list[Output] | None = ...,
        **values: Any,
    ) -> None: ...

Output: TypeAlias = OutputLogs | OutputImage
