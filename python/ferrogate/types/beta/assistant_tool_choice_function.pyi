# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class AssistantToolChoiceFunction(BaseModel):
    name: str
    def __init__(
        self,
        *,
        name: str,
        **values: Any,
    ) -> None: ...
