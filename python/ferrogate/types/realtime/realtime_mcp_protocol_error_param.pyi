# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]
