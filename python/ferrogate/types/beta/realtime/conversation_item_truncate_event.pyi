# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class ConversationItemTruncateEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: str | None
    def __init__(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        type: Literal["conversation.item.truncate"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...
