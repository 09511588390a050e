# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Conversation(BaseModel):
    id: str | None
    object: Literal["realtime.conversation"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        object: Literal["realtime.conversation"] | None = ...,
        **values: Any,
    ) -> None: ...


class ConversationCreatedEvent(BaseModel):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]
    def __init__(
        self,
        *,
        conversation: Conversation,
        event_id: str,
        type: Literal["conversation.created"],
        **values: Any,
    ) -> None: ...
