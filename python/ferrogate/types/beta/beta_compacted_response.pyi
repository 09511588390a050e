# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_output_item import BetaResponseOutputItem
from ferrogate.types.beta.beta_response_usage import BetaResponseUsage

class BetaCompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    usage: BetaResponseUsage
    def __init__(
        self,
        *,
        id: str,
        created_at: int,
        object: Literal["response.compaction"],
        output: list[BetaResponseOutputItem],
        usage: BetaResponseUsage,
        **values: Any,
    ) -> None: ...
