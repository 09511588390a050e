# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.realtime.conversation_item_param import ConversationItemParam

class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str
