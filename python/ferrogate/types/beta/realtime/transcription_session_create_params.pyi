# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import TypedDict
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType

class TranscriptionSessionCreateParams(TypedDict, total=False):
    client_secret: ClientSecret
    include: Sequence[str]
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"]
    input_audio_noise_reduction: InputAudioNoiseReduction
    input_audio_transcription: InputAudioTranscription
    modalities: Sequence[ChatCompletionModality]
    turn_detection: TurnDetection


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class ClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt


class InputAudioNoiseReduction(TypedDict, total=False):
    type: NoiseReductionType


class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "whisper-1"]
    prompt: str


class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["auto", "high", "low", "medium"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["semantic_vad", "server_vad"]
