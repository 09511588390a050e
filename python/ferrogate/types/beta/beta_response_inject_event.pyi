# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_input_item import BetaResponseInputItem

class BetaResponseInjectEvent(BaseModel):
    input: list[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]
    def __init__(
        self,
        *,
        input: list[BetaResponseInputItem],
        response_id: str,
        type: Literal["response.inject"],
        **values: Any,
    ) -> None: ...
