# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class LocalSkill(BaseModel):
    description: str
    name: str
    path: str
    def __init__(
        self,
        *,
        description: str,
        name: str,
        path: str,
        **values: Any,
    ) -> None: ...
