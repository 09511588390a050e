# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Model(BaseModel):
    """A model that can be called."""

    id: str
    """Its name, as requests write it."""
    created: int
    """When it was made, in seconds since 1970."""
    object: Literal["model"]
    """Always `model`."""
    owned_by: str
    """Who owns it."""
    shutdown_date: str | None
    """When it is shut down, where that is announced."""
    def __init__(
        self,
        *,
        id: str,
        created: int,
        object: Literal["model"],
        owned_by: str,
        shutdown_date: str | None = ...,
        **values: Any,
    ) -> None: ...
