# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.annotation import Annotation

class Text(BaseModel):
    annotations: list[Annotation]
    value: str
    def __init__(
        self,
        *,
        annotations: list[Annotation],
        value: str,
        **values: Any,
    ) -> None: ...
