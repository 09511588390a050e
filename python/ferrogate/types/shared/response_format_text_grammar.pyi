# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFormatTextGrammar(BaseModel):
    grammar: str
    type: Literal["grammar"]
    def __init__(
        self,
        *,
        grammar: str,
        type: Literal["grammar"],
        **values: Any,
    ) -> None: ...
