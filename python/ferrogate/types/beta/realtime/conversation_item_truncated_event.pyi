# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemTruncatedEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]
    def __init__(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        event_id: str,
        item_id: str,
        type: Literal["conversation.item.truncated"],
        **values: Any,
    ) -> None: ...
