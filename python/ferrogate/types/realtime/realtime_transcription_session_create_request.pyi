# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    def __init__(
        self,
        *,
        type: Literal["transcription"],
        audio: RealtimeTranscriptionSessionAudio | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        **values: Any,
    ) -> None: ...
