# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class ModelDeleted(BaseModel):
    """What became of a model that was to be deleted."""

    id: str
    """Its name."""
    deleted: bool
    """Whether it is gone."""
    object: str
    """Always `model`."""
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: str,
        **values: Any,
    ) -> None: ...
