# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.realtime.audio_transcription import AudioTranscription
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType
from ferrogate.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferrogate.types.realtime.realtime_transcription_session_turn_detection import RealtimeTranscriptionSessionTurnDetection

class AudioInputNoiseReduction(BaseModel):
    type: NoiseReductionType | None
    def __init__(
        self,
        *,
        type: NoiseReductionType | None = ...,
        **values: Any,
    ) -> None: ...


class AudioInput(BaseModel):
    format: RealtimeAudioFormats | None
    noise_reduction: AudioInputNoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        noise_reduction: AudioInputNoiseReduction | None = ...,
        transcription: AudioTranscription | None = ...,
        turn_detection: RealtimeTranscriptionSessionTurnDetection | None = ...,
        **values: Any,
    ) -> None: ...


class Audio(BaseModel):
    input: AudioInput | None
    def __init__(
        self,
        *,
        input: AudioInput | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    id: str
    object: str
    type: Literal["transcription"]
    audio: Audio | None
    expires_at: int | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    def __init__(
        self,
        *,
        id: str,
        object: str,
        type: Literal["transcription"],
        audio: Audio | None = ...,
        expires_at: int | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        **values: Any,
    ) -> None: ...
