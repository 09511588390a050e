# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Iterable, Sequence
from typing import Literal
from typing_extensions import TypeAlias, TypedDict
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.conversation_item_param import ConversationItemParam
from ferrogate.types.realtime.realtime_function_tool_param import RealtimeFunctionToolParam
from ferrogate.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from ferrogate.types.realtime.realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam
from ferrogate.types.realtime.realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam
from ferrogate.types.responses.response_prompt_param import ResponsePromptParam
from ferrogate.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from ferrogate.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["none", "auto"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: dict[str, str] | None
    output_modalities: Sequence[ChatCompletionModality]
    parallel_tool_calls: bool
    prompt: ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: ToolChoice
    tools: Iterable[Tool]

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam

Tool: TypeAlias = RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam
