# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType

class SessionClientSecretExpiresAt(BaseModel):
    anchor: Literal["created_at"] | None
    seconds: int | None
    def __init__(
        self,
        *,
        anchor: Literal["created_at"] | None = ...,
        seconds: int | None = ...,
        **values: Any,
    ) -> None: ...


class SessionClientSecret(BaseModel):
    expires_at: SessionClientSecretExpiresAt | None
    def __init__(
        self,
        *,
        expires_at: SessionClientSecretExpiresAt | None = ...,
        **values: Any,
    ) -> None: ...


class SessionInputAudioNoiseReduction(BaseModel):
    type: NoiseReductionType | None
    def __init__(
        self,
        *,
        type: NoiseReductionType | None = ...,
        **values: Any,
    ) -> None: ...


class SessionInputAudioTranscription(BaseModel):
    language: str | None
    model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "whisper-1"] | None
    prompt: str | None
    def __init__(
        self,
        *,
        language: str | None = ...,
        model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "whisper-1"] | None = ...,
        prompt: str | None = ...,
        **values: Any,
    ) -> None: ...


class SessionTurnDetection(BaseModel):
    create_response: bool | None
    eagerness: Literal["auto", "high", "low", "medium"] | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: Literal["semantic_vad", "server_vad"] | None
    def __init__(
        self,
        *,
        create_response: bool | None = ...,
        eagerness: Literal["auto", "high", "low", "medium"] | None = ...,
        interrupt_response: bool | None = ...,
        prefix_padding_ms: int | None = ...,
        silence_duration_ms: int | None = ...,
        threshold: float | None = ...,
        type: Literal["semantic_vad", "server_vad"] | None = ...,
        **values: Any,
    ) -> None: ...


class Session(BaseModel):
    client_secret: SessionClientSecret | None
    include: list[str] | None
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None
    input_audio_transcription: SessionInputAudioTranscription | None
    modalities: list[ChatCompletionModality] | None
    turn_detection: SessionTurnDetection | None
    def __init__(
        self,
        *,
        client_secret: SessionClientSecret | None = ...,
        include: list[str] | None = ...,
        input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None = ...,
        input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = ...,
        input_audio_transcription: SessionInputAudioTranscription | None = ...,
        modalities: list[ChatCompletionModality] | None = ...,
        turn_detection: SessionTurnDetection | None = ...,
        **values: Any,
    ) -> None: ...


class TranscriptionSessionUpdate(BaseModel):
    session: Session
    type: Literal["transcription_session.update"]
    event_id: str | None
    def __init__(
        self,
        *,
        session: Session,
        type: Literal["transcription_session.update"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...
