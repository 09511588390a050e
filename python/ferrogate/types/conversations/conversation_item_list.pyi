# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.conversations.conversation_item import ConversationItem

class ConversationItemList(BaseModel):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]
    def __init__(
        self,
        *,
        data: list[ConversationItem],
        first_id: str,
        has_more: bool,
        last_id: str,
        object: Literal["list"],
        **values: Any,
    ) -> None: ...
