# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Embedding(BaseModel):
    """One embedding."""

    embedding: list[float]
    """The vector; base64 text where that was asked for."""
    index: int
    """The place of its input."""
    object: Literal["embedding"]
    """Always `embedding`."""
    def __init__(
        self,
        *,
        embedding: list[float],
        index: int,
        object: Literal["embedding"],
        **values: Any,
    ) -> None: ...
