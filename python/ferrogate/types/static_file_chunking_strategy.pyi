# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel

class StaticFileChunkingStrategy(BaseModel):
    chunk_overlap_tokens: int
    max_chunk_size_tokens: int
    def __init__(
        self,
        *,
        chunk_overlap_tokens: int,
        max_chunk_size_tokens: int,
        **values: Any,
    ) -> None: ...
