# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.beta_response_item import BetaResponseItem

class BetaResponseItemList(BaseModel):
    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[BetaResponseItem],
        first_id: str,
        has_more: bool,
        last_id: str,
        object: Literal["list"],
        **values: Any,
    ) -> None: ...
