# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
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
    model: str | None
    def __init__(
        self,
        *,
        model: str | None = ...,
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


class SessionCreateResponse(BaseModel):
    client_secret: ClientSecret
    input_audio_format: str | None
    input_audio_transcription: InputAudioTranscription | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[ChatCompletionModality] | None
    output_audio_format: str | None
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
        client_secret: ClientSecret,
        input_audio_format: str | None = ...,
        input_audio_transcription: InputAudioTranscription | None = ...,
        instructions: str | None = ...,
        max_response_output_tokens: int | Literal["inf"] | None = ...,
        modalities: list[ChatCompletionModality] | None = ...,
        output_audio_format: str | None = ...,
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
