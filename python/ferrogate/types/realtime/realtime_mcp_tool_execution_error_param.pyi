# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    message: Required[str]
    type: Required[Literal["tool_execution_error"]]
