# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_item import ConversationItem

class ResponseOutputItemAddedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]
    def __init__(
        self,
        *,
        event_id: str,
        item: ConversationItem,
        output_index: int,
        response_id: str,
        type: Literal["response.output_item.added"],
        **values: Any,
    ) -> None: ...
