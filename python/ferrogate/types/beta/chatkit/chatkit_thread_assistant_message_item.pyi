# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.chatkit.chatkit_response_output_text import ChatKitResponseOutputText

class ChatKitThreadAssistantMessageItem(BaseModel):
    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    def __init__(
        self,
        *,
        id: str,
        content: list[ChatKitResponseOutputText],
        created_at: int,
        object: Literal["chatkit.thread_item"],
        thread_id: str,
        type: Literal["chatkit.assistant_message"],
        **values: Any,
    ) -> None: ...
