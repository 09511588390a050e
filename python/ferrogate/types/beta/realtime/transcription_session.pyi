# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality

class ClientSecret(BaseModel):
    expires_at: int
    value: str
    def __init__(
        self,
        *,
        expires_at: int,
        value: str,
        **values: Any,
    ) -> None: ...


class InputAudioTranscription(BaseModel):
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


class TurnDetection(BaseModel):
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    type: str | None
    def __init__(
        self,
        *,
        prefix_padding_ms: int | None = ...,
        silence_duration_ms: int | None = ...,
        threshold: float | None = ...,
        type: str | None = ...,
        **values: Any,
    ) -> None: ...


class TranscriptionSession(BaseModel):
    client_secret: ClientSecret
    input_audio_format: str | None
    input_audio_transcription: InputAudioTranscription | None
    modalities: list[ChatCompletionModality] | None
    turn_detection: TurnDetection | None
    def __init__(
        self,
        *,
        client_secret: ClientSecret,
        input_audio_format: str | None = ...,
        input_audio_transcription: InputAudioTranscription | None = ...,
        modalities: list[ChatCompletionModality] | None = ...,
        turn_detection: TurnDetection | None = ...,
        **values: Any,
    ) -> None: ...
