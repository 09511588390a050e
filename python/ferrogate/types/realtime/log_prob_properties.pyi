# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class LogProbProperties(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    def __init__(
        self,
        *,
        token: str,
        bytes: list[int],
        logprob: float,
        **values: Any,
    ) -> None: ...
