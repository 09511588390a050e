# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from ferrogate._core import BaseModel
from ferrogate.types.chat.chat_completion_modality import ChatCompletionModality
from ferrogate.types.realtime.conversation_item import ConversationItem
from ferrogate.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferrogate.types.realtime.realtime_response_status import RealtimeResponseStatus
from ferrogate.types.realtime.realtime_response_usage import RealtimeResponseUsage

class AudioOutput(BaseModel):
    format: RealtimeAudioFormats | None
    voice: str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | None
    def __init__(
        self,
        *,
        format: RealtimeAudioFormats | None = ...,
        voice: str | Literal["alloy", "ash", "ballad", "cedar", "coral", "echo", "marin", "sage", "shimmer", "verse"] | None = ...,
        **values: Any,
    ) -> None: ...


class Audio(BaseModel):
    output: AudioOutput | None
    def __init__(
        self,
        *,
        output: AudioOutput | None = ...,
        **values: Any,
    ) -> None: ...


class RealtimeResponse(BaseModel):
    id: str | None
    audio: Audio | None
    conversation_id: str | None
    max_output_tokens: int | Literal["inf"] | None
    metadata: dict[str, str] | None
    object: Literal["realtime.response"] | None
    output: list[ConversationItem] | None
    output_modalities: list[ChatCompletionModality] | None
    status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete"] | None
    status_details: RealtimeResponseStatus | None
    usage: RealtimeResponseUsage | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        audio: Audio | None = ...,
        conversation_id: str | None = ...,
        max_output_tokens: int | Literal["inf"] | None = ...,
        metadata: dict[str, str] | None = ...,
        object: Literal["realtime.response"] | None = ...,
        output: list[ConversationItem] | None = ...,
        output_modalities: list[ChatCompletionModality] | None = ...,
        status: Literal["cancelled", "completed", "failed", "in_progress", "incomplete"] | None = ...,
        status_details: RealtimeResponseStatus | None = ...,
        usage: RealtimeResponseUsage | None = ...,
        **values: Any,
    ) -> None: ...
