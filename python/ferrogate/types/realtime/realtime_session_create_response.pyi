# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.audio_transcription import AudioTranscription
from ferrogate.types.realtime.noise_reduction_type import NoiseReductionType
from ferrogate.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferrogate.types.realtime.realtime_function_tool import RealtimeFunctionTool
from ferrogate.types.realtime.realtime_reasoning import RealtimeReasoning
from ferrogate.types.realtime.realtime_response_create_params import ToolChoice as _ToolChoice
from ferrogate.types.realtime.realtime_truncation import RealtimeTruncation
from ferrogate.types.responses.response_prompt import ResponsePrompt
from ferrogate.types.responses.tool_choice_function import ToolChoiceFunction
from ferrogate.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

class AudioInputNoiseReduction(BaseModel):
    type: NoiseReductionType | None
    def __init__(
        self,
        *,
        type: NoiseReductionType | None = ...,
        **values: Any,
    ) -> None: ...


class AudioInputTurnDetectionServerVad(BaseModel):
    type: Literal["server_vad"]
    create_response: bool | None
    idle_timeout_ms: int | None
    interrupt_response: bool | None
    prefix_padding_ms: int | None
    silence_duration_ms: int | None
    threshold: float | None
    def __init__(
        self,
        *,
        type: Literal["server_vad"],
        create_response: bool | None = ...,
        idle_timeout_ms: int | None = ...,
        interrupt_response: bool | None = ...,
        prefix_padding_ms: int | None = ...,
        silence_duration_ms: int | None = ...,
        threshold: float | None = ...,
        **values: Any,
    ) -> None: ...


class AudioInputTurnDetectionSemanticVad(BaseModel):
    type: Literal["semantic_vad"]
    create_response: bool | None
    eagerness: Literal["auto", "high", "low", "medium"] | None
    interrupt_response: bool | None
    def __init__(
        self,
        *,
        type: Literal["semantic_vad"],
        create_response: bool | None = ...,
        eagerness: Literal["auto", "high", "low", "medium"] | None = ...,
        interrupt_response: bool | None = ...,
        **values: Any,
    ) -> None: ...


class AudioInput(BaseModel):
    format: RealtimeAudioFormats | None
    noise_reduction: AudioInputNoiseReduction | None
    transcription: AudioTranscription | None
    turn_detection: AudioInputTurnDetection | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        noise_reduction: AudioInputNoiseReduction | None = ...,
        transcription: AudioTranscription | None = ...,
        turn_detection: AudioInputTurnDetection | None = ...,
        **values: Any,
    ) -> None: ...


class AudioOutput(BaseModel):
    format: RealtimeAudioFormats | None
    speed: float | None
    voice: str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        speed: float | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | None = ...,
        **values: Any,
    ) -> None: ...


class Audio(BaseModel):
    input: AudioInput | None
    output: AudioOutput | None
    def __init__(
        self,
        *,
        input: AudioInput | None = ...,
        output: AudioOutput | None = ...,
        **values: Any,
    ) -> None: ...


class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None
    tool_names: list[str] | None
    def __init__(
        self,
        *,
        read_only: bool | None = ...,
        tool_names: list[str] | None = ...,
        **values: Any,
    ) -> None: ...


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None
    def __init__(
        self,
        *,
        always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None = ...,
        never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None = ...,
        **values: Any,
    ) -> None: ...


class ToolMcpTool(BaseModel):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ToolMcpToolAllowedTools | None
    authorization: str | None
    connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None
    defer_loading: bool | None
    headers: dict[str, str] | None
    require_approval: ToolMcpToolRequireApproval | None
    server_description: str | None
    server_url: str | None
    tunnel_id: str | None
    def __init__(
        self,
        *,
        server_label: str,
        type: Literal["mcp"],
        allowed_callers: list[Literal["direct", "programmatic"]] | None = ...,
        allowed_tools: ToolMcpToolAllowedTools | None = ...,
        authorization: str | None = ...,
        connector_id: Literal["connector_dropbox", "connector_gmail", "connector_googlecalendar", "connector_googledrive", "connector_microsoftteams", "connector_outlookcalendar", "connector_outlookemail", "connector_sharepoint"] | None = ...,
        defer_loading: bool | None = ...,
        headers: dict[str, str] | None = ...,
        require_approval: ToolMcpToolRequireApproval | None = ...,
        server_description: str | None = ...,
        server_url: str | None = ...,
        tunnel_id: str | None = ...,
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


class RealtimeSessionCreateResponse(BaseModel):
    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Audio | None
    expires_at: int | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15", "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15"] | None
    output_modalities: list[ChatCompletionModality] | None
    prompt: ResponsePrompt | None
    reasoning: RealtimeReasoning | None
    tool_choice: _ToolChoice | None
    tools: list[Tool] | None
    tracing: Tracing | None
    truncation: RealtimeTruncation | None
    def __init__(
        self,
        *,
        id: str,
        object: Literal["realtime.session"],
        type: Literal["realtime"],
        audio: Audio | None = ...,
        expires_at: int | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        model: str | Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15", "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15"] | None = ...,
        output_modalities: list[ChatCompletionModality] | None = ...,
        prompt: ResponsePrompt | None = ...,
        reasoning: RealtimeReasoning | None = ...,
        tool_choice: _ToolChoice | None = ...,
        tools: list[Tool] | None = ...,
        tracing: Tracing | None = ...,
        truncation: RealtimeTruncation | None = ...,
        **values: Any,
    ) -> None: ...

AudioInputTurnDetection: TypeAlias = AudioInputTurnDetectionServerVad | AudioInputTurnDetectionSemanticVad | None

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

ToolMcpToolAllowedTools: TypeAlias = list[str] | ToolMcpToolAllowedToolsMcpToolFilter | None

ToolMcpToolRequireApproval: TypeAlias = ToolMcpToolRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None

Tool: TypeAlias = RealtimeFunctionTool | ToolMcpTool

Tracing: TypeAlias = Literal["auto"] | TracingTracingConfiguration | None
