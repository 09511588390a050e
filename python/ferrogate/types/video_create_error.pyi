# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class VideoCreateError(BaseModel):
    code: str
    message: str
    def __init__(
        self,
        *,
        code: str,
        message: str,
        **values: Any,
    ) -> None: ...
