# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_item import ConversationItem
from ferrogate.types.beta.realtime.realtime_response_status import RealtimeResponseStatus
from ferrogate.types.beta.realtime.realtime_response_usage import RealtimeResponseUsage
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality

class RealtimeResponse(BaseModel):
    id: str | None
    conversation_id: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: dict[str, str] | None
    modalities: list[ChatCompletionModality] | None
    object: Literal["realtime.response"] | None
    output: list[ConversationItem] | None
    output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None
    status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete"] | None
    status_details: RealtimeResponseStatus | None
    temperature: float | None
    usage: RealtimeResponseUsage | None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        conversation_id: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        metadata: dict[str, str] | None = ...,
        modalities: list[ChatCompletionModality] | None = ...,
        object: Literal["realtime.response"] | None = ...,
        output: list[ConversationItem] | None = ...,
        output_audio_format: Literal["g711_alaw", "g711_ulaw", "pcm16"] | None = ...,
        status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete"] | None = ...,
        status_details: RealtimeResponseStatus | None = ...,
        temperature: float | None = ...,
        usage: RealtimeResponseUsage | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = ...,
        **values: Any,
    ) -> None: ...
