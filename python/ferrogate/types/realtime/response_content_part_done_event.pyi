# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality

class Part(BaseModel):
    audio: str | None
    text: str | None
    transcript: str | None
    type: ChatCompletionModality | None
    def __init__(
        self,
        *,
        audio: str | None = ...,
        text: str | None = ...,
        transcript: str | None = ...,
        type: ChatCompletionModality | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"]
    def __init__(
        self,
        *,
        content_index: int,
        event_id: str,
        item_id: str,
        output_index: int,
        part: Part,
        response_id: str,
        type: Literal["response.content_part.done"],
        **values: Any,
    ) -> None: ...
