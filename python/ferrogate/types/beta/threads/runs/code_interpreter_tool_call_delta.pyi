# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.runs.code_interpreter_logs import CodeInterpreterLogs
from ferrogate.types.beta.threads.runs.code_interpreter_output_image import CodeInterpreterOutputImage

class CodeInterpreter(BaseModel):
    input: str | None
    outputs: list[CodeInterpreterOutput] | None
    def __init__(
        self,
        *,
        input: str | None = ...,
        outputs: list[CodeInterpreterOutput] | None = ...,
        **values: Any,
    ) -> None: ...


class CodeInterpreterToolCallDelta(BaseModel):
    index: int
    type: Literal["code_interpreter"]
    id: str | None
    code_interpreter: CodeInterpreter | None
    def __init__(
        self,
        *,
        index: int,
        type: Literal["code_interpreter"],
        id: str | None = ...,
        code_interpreter: CodeInterpreter | None = ...,
        **values: Any,
    ) -> None: ...

CodeInterpreterOutput: TypeAlias = CodeInterpreterLogs | CodeInterpreterOutputImage
