# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict

class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str
