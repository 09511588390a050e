# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_output_item import ResponseOutputItem
from ferrogate.types.responses.response_usage import ResponseUsage

class CompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    usage: ResponseUsage
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["response.compaction"],
        output: list[ResponseOutputItem],
        usage: ResponseUsage,
        **values: Any,
    ) -> None: ...
