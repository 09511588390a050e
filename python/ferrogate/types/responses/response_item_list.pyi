# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.responses.response_item import ResponseItem

class ResponseItemList(BaseModel):
    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[ResponseItem],
        first_id: str,
        has_more: bool,
        last_id: str,
        object: Literal["list"],
        **values: Any,
    ) -> None: ...
