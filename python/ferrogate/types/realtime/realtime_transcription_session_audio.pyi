# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.realtime.realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput

class RealtimeTranscriptionSessionAudio(BaseModel):
    input: RealtimeTranscriptionSessionAudioInput | None
    def __init__(
        self,
        *,
        input: RealtimeTranscriptionSessionAudioInput | None = ...,
        **values: Any,
    ) -> None: ...
