# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel

class Logprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    def __init__(
        self,
        *,
        token: str,
        bytes: list[int],
        logprob: float,
        **values: Any,
    ) -> None: ...


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None
    delta: str | None
    logprobs: list[Logprob] | None
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        type: Literal["conversation.item.input_audio_transcription.delta"],
        content_index: int | None = ...,
        delta: str | None = ...,
        logprobs: list[Logprob] | None = ...,
        **values: Any,
    ) -> None: ...
