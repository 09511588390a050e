# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Literal
from typing_extensions import Required, TypedDict
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
from ferrogate.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from ferrogate.types.realtime.realtime_response_create_params_param import ToolChoice
from ferrogate.types.realtime.realtime_tools_config_param import RealtimeToolsConfigUnionParam
from ferrogate.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
from ferrogate.types.realtime.realtime_truncation_param import RealtimeTruncationParam
from ferrogate.types.responses.response_prompt_param import ResponsePromptParam

class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: str | Literal["gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15", "gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15"]
    output_modalities: Sequence[ChatCompletionModality]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Sequence[RealtimeToolsConfigUnionParam]
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam
