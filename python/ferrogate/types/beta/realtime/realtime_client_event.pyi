# made by python/tools/make_stubs.py from src/python/shapes.txt
from typing import Any, Literal
from typing_extensions import TypeAlias
from ferrogate._core import BaseModel
from ferrogate.types.beta.realtime.conversation_item_create_event import ConversationItemCreateEvent
from ferrogate.types.beta.realtime.conversation_item_delete_event import ConversationItemDeleteEvent
from ferrogate.types.beta.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent
from ferrogate.types.beta.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent
from ferrogate.types.beta.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent
from ferrogate.types.beta.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent
from ferrogate.types.beta.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent
from ferrogate.types.beta.realtime.response_cancel_event import ResponseCancelEvent
from ferrogate.types.beta.realtime.response_create_event import ResponseCreateEvent
from ferrogate.types.beta.realtime.session_update_event import SessionUpdateEvent
from ferrogate.types.beta.realtime.transcription_session_update import TranscriptionSessionUpdate

class OutputAudioBufferClear(BaseModel):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None
    def __init__(
        self,
        *,
        type: Literal["output_audio_buffer.clear"],
        event_id: str | None = ...,
        **values: Any,
    ) -> None: ...

RealtimeClientEvent: TypeAlias = ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent | OutputAudioBufferClear | InputAudioBufferCommitEvent | ResponseCancelEvent | ResponseCreateEvent | SessionUpdateEvent | TranscriptionSessionUpdate
