# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class Translation(BaseModel):
    text: str
    def __init__(
        self,
        *,
        text: str,
        **values: Any,
    ) -> None: ...
