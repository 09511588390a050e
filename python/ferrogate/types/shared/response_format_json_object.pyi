# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ResponseFormatJSONObject(BaseModel):
    type: Literal["json_object"]
    def __init__(
        self,
        *,
        type: Literal["json_object"],
        **values: Any,
    ) -> None: ...
