# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import TypedDict

class Content(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[Content]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
