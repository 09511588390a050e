# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_item_with_reference import ConversationItemWithReference
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality

class ResponseTool(BaseModel):
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


class Response(BaseModel):
    conversation: str | Literal["none", "auto"] | None
    input: list[ConversationItemWithReference] | None
    instructions: str | None
    max_response_output_tokens: int | Literal["inf"] | None
    metadata: dict[str, str] | None
    modalities: list[ChatCompletionModality] | None
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    temperature: float | None
    tool_choice: str | None
    tools: list[ResponseTool] | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    def __init__(
        self,
        *,
        conversation: str | Literal["none", "auto"] | None = ...,
        input: list[ConversationItemWithReference] | None = ...,
        instructions: str | None = ...,
        max_response_output_tokens: int | Literal["inf"] | None = ...,
        metadata: dict[str, str] | None = ...,
        modalities: list[ChatCompletionModality] | None = ...,
        output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None = ...,
        temperature: float | None = ...,
        tool_choice: str | None = ...,
        tools: list[ResponseTool] | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = ...,
        **values: Any,
    ) -> None: ...


class ResponseCreateEvent(BaseModel):
    type: Literal["response.create"]
    event_id: str | None
    response: Response | None
    def __init__(
        self,
        *,
        type: Literal["response.create"],
        event_id: str | None = ...,
        response: Response | None = ...,
        **values: Any,
    ) -> None: ...
