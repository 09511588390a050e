# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemRetrieveEvent(BaseModel):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str | None
    def __init__(
        self,
        *,
        item_id: str,
        type: Literal["conversation.item.retrieve"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...
