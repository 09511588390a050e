# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable
from typing import Literal
from typing_extensions import Required, TypedDict

class Content(TypedDict, total=False):
    audio: str
    detail: Literal["auto", "high", "low"]
    image_url: str
    text: str
    transcript: str
    type: Literal["input_audio", "input_image", "input_text"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    content: Required[Iterable[Content]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "in_progress", "incomplete"]
