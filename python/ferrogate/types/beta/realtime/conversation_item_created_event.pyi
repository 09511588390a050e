# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_item import ConversationItem

class ConversationItemCreatedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str | None
    def __init__(
        self,
        *,
        event_id: str,
        item: ConversationItem,
        type: Literal["conversation.item.created"],
        previous_item_id: str | None = ...,
        **values: Any,
    ) -> None: ...
