# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Any, Literal
from typing_extensions import Required, TypeAlias, TypedDict
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType

class SessionCreateParams(TypedDict, total=False):
    client_secret: ClientSecret
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"]
    input_audio_noise_reduction: InputAudioNoiseReduction
    input_audio_transcription: InputAudioTranscription
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: Sequence[ChatCompletionModality]
    model: Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-realtime", "gpt-realtime-2025-08-28"]
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[Tool]
    tracing: Tracing
    turn_detection: TurnDetection
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class ClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter


class InputAudioNoiseReduction(TypedDict, total=False):
    type: NoiseReductionType


class InputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class Tool(TypedDict, total=False):
    description: str
    name: str
    parameters: Any
    type: Literal["function"]


class TracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: Any
    workflow_name: str


class TurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["auto", "high", "low", "medium"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["semantic_vad", "server_vad"]

Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration
