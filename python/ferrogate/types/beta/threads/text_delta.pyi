# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.beta.threads.annotation_delta import AnnotationDelta

class TextDelta(BaseModel):
    annotations: list[AnnotationDelta] | None
    value: str | None
    def __init__(
        self,
        *,
        annotations: list[AnnotationDelta] | None = ...,
        value: str | None = ...,
        **values: Any,
    ) -> None: ...
