# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType

class SessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class SessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAt


class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: NoiseReductionType


class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "whisper-1"]
    prompt: str


class SessionTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["auto", "high", "low", "medium"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["semantic_vad", "server_vad"]


class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    include: Sequence[str]
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    modalities: Sequence[ChatCompletionModality]
    turn_detection: SessionTurnDetection


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    session: Required[Session]
    type: Required[Literal["transcription_session.update"]]
    event_id: str
