# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        type: Literal["conversation.item.deleted"],
        **values: Any,
    ) -> None: ...
