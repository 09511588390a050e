# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.static_file_chunking_strategy import StaticFileChunkingStrategy

class StaticFileChunkingStrategyObject(BaseModel):
    static: StaticFileChunkingStrategy
    type: Literal["static"]
    def __init__(
        self,
        *,
        static: StaticFileChunkingStrategy,
        type: Literal["static"],
        **values: Any,
    ) -> None: ...
