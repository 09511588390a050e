# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.conversation_item import ConversationItem

class ResponseOutputItemDoneEvent(BaseModel):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]
    def __init__(
        self,
        *,
        event_id: str,
        item: ConversationItem,
        output_index: int,
        response_id: str,
        type: Literal["response.output_item.done"],
        **values: Any,
    ) -> None: ...
