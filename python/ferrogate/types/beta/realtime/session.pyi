# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType

class InputAudioNoiseReduction(BaseModel):
    type: NoiseReductionType | None
    def __init__(
        self,
        *,
        type: NoiseReductionType | None = ...,
        **values: Any,
    ) -> None: ...


class InputAudioTranscription(BaseModel):
    language: str | None
    model: str | None
    prompt: str | None
    def __init__(
        self,
        *,
        language: str | None = ...,
        model: str | None = ...,
        prompt: str | None = ...,
        **values: Any,
    ) -> None: ...


class Tool(BaseModel):
    description: str | None
    name: str | None
    parameters: Any
    type: Literal["function"] | None
    def __init__(
        self,
        *,
        description: str | None = ...,
        name: str | None = ...,
        parameters: Any = ...,
        type: Literal["function"] | None = ...,
        **values: Any,
    ) -> None: ...


class TracingTracingConfiguration(BaseModel):
    group_id: str | None
    metadata: Any
    workflow_name: str | None
    def __init__(
        self,
        *,
        group_id: str | None = ...,
        metadata: Any = ...,
        workflow_name: str | None = ...,
        **values: Any,
    ) -> None: ...


class TurnDetection(BaseModel):
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
    id: str | None
    input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    input_audio_noise_reduction: InputAudioNoiseReduction | None
    input_audio_transcription: InputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[ChatCompletionModality] | None
    model: Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-realtime", "gpt-realtime-2025-08-28"] | None
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    speed: float | None
    temperature: float | None
    tool_choice: str | None
    tools: list[Tool] | None
    tracing: Tracing | None
    turn_detection: TurnDetection | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        input_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None = ...,
        input_audio_noise_reduction: InputAudioNoiseReduction | None = ...,
        input_audio_transcription: InputAudioTranscription | None = ...,
        instructions: str | None = ...,
        max_response_output_tokens: int | Literal["inf"] | None = ...,
        modalities: list[ChatCompletionModality] | None = ...,
        model: Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-realtime", "gpt-realtime-2025-08-28"] | None = ...,
        output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None = ...,
        speed: float | None = ...,
        temperature: float | None = ...,
        tool_choice: str | None = ...,
        tools: list[Tool] | None = ...,
        tracing: Tracing | None = ...,
        turn_detection: TurnDetection | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = ...,
        **values: Any,
    ) -> None: ...

Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration
