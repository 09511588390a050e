# made by python/tools/make_stubs.py from src/python/shapes.txt
from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.conversation_item import ConversationItem
from ferrogate.types.realtime.realtime_function_tool import RealtimeFunctionTool
from ferrogate.types.realtime.realtime_reasoning import RealtimeReasoning
from ferrogate.types.realtime.realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput
from ferrogate.types.realtime.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool
from ferrogate.types.responses.response_prompt import ResponsePrompt
from ferrogate.types.responses.tool_choice_function import ToolChoiceFunction
from ferrogate.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferrogate.types.responses.tool_choice_options import ToolChoiceOptions

class RealtimeResponseCreateParams(BaseModel):
    audio: RealtimeResponseCreateAudioOutput | None
    conversation: str | Literal["none", "auto"] | None
    input: Sequence[ConversationItem] | None
    instructions: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: dict[str, str] | None
    output_modalities: Sequence[ChatCompletionModality] | None
    parallel_tool_calls: bool | None
    prompt: ResponsePrompt | None
    reasoning: RealtimeReasoning | None
    tool_choice: ToolChoice | None
    tools: Sequence[Tool] | None
    def __init__(
        self,
        *,
        audio: RealtimeResponseCreateAudioOutput | None = ...,
        conversation: str | Literal["none", "auto"] | None = ...,
        input: Sequence[ConversationItem] | None = ...,
        instructions: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        metadata: dict[str, str] | None = ...,
        output_modalities: Sequence[ChatCompletionModality] | None = ...,
        parallel_tool_calls: bool | None = ...,
        prompt: ResponsePrompt | None = ...,
        reasoning: RealtimeReasoning | None = ...,
        tool_choice: ToolChoice | None = ...,
        tools: Sequence[Tool] | None = ...,
        **values: Any,
    ) -> None: ...

ToolChoice: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp

Tool: TypeAlias = RealtimeFunctionTool | RealtimeResponseCreateMcpTool
