# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ConversationItemTruncateEventParam(TypedDict, total=False):
    audio_end_ms: Required[int]
    content_index: Required[int]
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str
