# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.log_prob_properties import LogProbProperties

class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None
    delta: str | None
    logprobs: list[LogProbProperties] | None
    def __init__(
        self,
        *,
        event_id: str,
        item_id: str,
        type: Literal["conversation.item.input_audio_transcription.delta"],
        content_index: int | None = ...,
        delta: str | None = ...,
        logprobs: list[LogProbProperties] | None = ...,
        **values: Any,
    ) -> None: ...
