# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel

class CodeInterpreterOutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]
    def __init__(
        self,
        *,
        logs: str,
        type: Literal["logs"],
        **values: Any,
    ) -> None: ...


class CodeInterpreterOutputImageImage(BaseModel):
    file_id: str
    def __init__(
        self,
        *,
        file_id: str,
        **values: Any,
    ) -> None: ...


class CodeInterpreterOutputImage(BaseModel):
    image: CodeInterpreterOutputImageImage
    type: Literal["image"]
    def __init__(
        self,
        *,
        image: CodeInterpreterOutputImageImage,
        type: Literal["image"],
        **values: Any,
    ) -> None: ...


class CodeInterpreter(BaseModel):
    input: str
    outputs: list[CodeInterpreterOutput]
    def __init__(
        self,
        *,
        input: str,
        outputs: list[CodeInterpreterOutput],
        **values: Any,
    ) -> None: ...


class CodeInterpreterToolCall(BaseModel):
    id: str
    code_interpreter: CodeInterpreter
    type: Literal["code_interpreter"]
    def __init__(
        self,
        *,
        id: str,
        code_interpreter: CodeInterpreter,
        type: Literal["code_interpreter"],
        **values: Any,
    ) -> None: ...

CodeInterpreterOutput: TypeAlias = CodeInterpreterOutputLogs | CodeInterpreterOutputImage
