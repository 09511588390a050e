# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class VectorStoreDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]
    def __init__(
        self,
        *,
        id: str,
        deleted: bool,
        object: Literal["vector_store.deleted"],
        **values: Any,
    ) -> None: ...
