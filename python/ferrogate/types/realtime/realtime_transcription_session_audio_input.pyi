# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any
from ferrogate._core import BaseModel
from ferrogate.types.realtime.audio_transcription import AudioTranscription
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType
from ferrogate.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferrogate.types.realtime.realtime_transcription_session_audio_input_turn_detection import RealtimeTranscriptionSessionAudioInputTurnDetection

class NoiseReduction(BaseModel):
    type: NoiseReductionType | None
    def __init__(
        self,
        *,
        type: NoiseReductionType | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    format: RealtimeAudioFormats | None
    noise_reduction: NoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        noise_reduction: NoiseReduction | None = ...,
        transcription: AudioTranscription | None = ...,
        turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = ...,
        **values: Any,
    ) -> None: ...
