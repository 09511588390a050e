# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class InputTokenCountResponse(BaseModel):
    input_tokens: int
    object: Literal["response.input_tokens"]
    def __init__(
        self,
        *,
        input_tokens: int,
        object: Literal["response.input_tokens"],
        **values: Any,
    ) -> None: ...
