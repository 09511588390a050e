# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.realtime_audio_config import RealtimeAudioConfig
from ferrogate.types.realtime.realtime_reasoning import RealtimeReasoning
from ferrogate.types.realtime.realtime_response_create_params import ToolChoice
from ferrogate.types.realtime.realtime_tools_config_union import RealtimeToolsConfigUnion
from ferrogate.types.realtime.realtime_tracing_config import RealtimeTracingConfig
from ferrogate.types.realtime.realtime_truncation import RealtimeTruncation
from ferrogate.types.responses.response_prompt import ResponsePrompt

class RealtimeSessionCreateRequest(BaseModel):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig | None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    model: str | Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15", "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15"] | None
    output_modalities: list[ChatCompletionModality] | None
    parallel_tool_calls: bool | None
    prompt: ResponsePrompt | None
    reasoning: RealtimeReasoning | None
    tool_choice: ToolChoice | None
    tools: list[RealtimeToolsConfigUnion] | None
    tracing: RealtimeTracingConfig | None
    truncation: RealtimeTruncation | None
    def __init__(
        self,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfig | None = ...,
        include: list[Literal["item.input_audio_transcription.logprobs"]] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        model: str | Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15", "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15"] | None = ...,
        output_modalities: list[ChatCompletionModality] | None = ...,
        parallel_tool_calls: bool | None = ...,
        prompt: ResponsePrompt | None = ...,
        reasoning: RealtimeReasoning | None = ...,
        tool_choice: ToolChoice | None = ...,
        tools: list[RealtimeToolsConfigUnion] | None = ...,
        tracing: RealtimeTracingConfig | None = ...,
        truncation: RealtimeTruncation | None = ...,
        **values: Any,
    ) -> None: ...
